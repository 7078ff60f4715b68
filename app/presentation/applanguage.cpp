// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appviewmodel.h"

#include <QMetaMethod>
#include <QMetaProperty>
#include <QSet>

namespace tenang::presentation {

namespace {

// Every property that tells of its changes is read again, and every row: their words are made when they are
// read.
void tellAll(QObject &model)
{
    const QMetaObject &meta = *model.metaObject();
    QSet<int> told;
    for (int i = meta.propertyOffset(); i < meta.propertyCount(); ++i) {
        if (meta.property(i).metaType() == QMetaType::fromType<ListOfRows *>())
            meta.property(i).read(&model).value<ListOfRows *>()->sayAgain();
        const QMetaMethod signal = meta.property(i).notifySignal();
        if (signal.isValid() && !told.contains(signal.methodIndex()))
            signal.invoke(&model, Qt::DirectConnection);
        told.insert(signal.methodIndex());
    }
}

} // namespace

// The words of the screens are in another language from now on: what was put together before is made anew.
void AppViewModel::sayAgain()
{
    m_desk.sayIn({m_tablet.screenLanguage(),
        m_content.agency.draftTranslations}); // with the rows of all pages of a case
    m_pathway.sayAgain();
    m_cases.sayAgain();
    m_contacts.refresh();
    if (!m_news.lines.isEmpty())
        lookAtAgencyContent();
    for (QObject *model : std::initializer_list<QObject *>{&m_tablet, &m_interview, m_interview.ownQuestion(),
             &m_handover, &m_writeUp, &m_pathway, &m_review, &m_cards, &m_cases, m_cases.trail(), &m_contacts,
             &m_vault, &m_guide, this}) // ours last: saidAgain() is among them, and the engine waits for it
        tellAll(*model);
}

} // namespace tenang::presentation
