// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the thread sanitizer what Qt promises. Debian's Qt is built without it, and Qt's mutexes are futexes,
// so it cannot see that what was done before a call was queued is done before that call runs, or that a
// thread that was waited for has ended. Nothing is suppressed: what our threads do beside these two promises
// is reported as ever. Linked into the tests of the preset `tsan` only.
#include <QMetaObject>
#include <QThread>

#include <dlfcn.h>

extern "C" void __tsan_acquire(void *address); // NOLINT(bugprone-reserved-identifier): the sanitizer's own
extern "C" void __tsan_release(void *address); // NOLINT(bugprone-reserved-identifier)

namespace {

template <typename Function>
Function qtsOwn(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

// Before each event is handed to its receiver, in the receiver's thread.
bool isDelivered(void **data)
{
    __tsan_acquire(data[0]);
    return false; // goes its way
}

const bool registered = QInternal::registerCallback(QInternal::EventNotifyCallback, isDelivered);

} // namespace

// These stand before Qt's own for calls out of our code, and end in them.
bool QMetaObject::invokeMethodImpl(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *answer)
{
    static const auto own = qtsOwn<bool (*)(
        QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    __tsan_release(object);
    return own(object, slot, type, answer);
}

void QThread::quit()
{
    static const auto own = qtsOwn<void (*)(QThread *)>("_ZN7QThread4quitEv");
    __tsan_release(this);
    own(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto own = qtsOwn<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = own(this, deadline);
    if (ended)
        __tsan_acquire(this);
    return ended;
}
