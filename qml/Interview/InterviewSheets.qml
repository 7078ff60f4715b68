// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// What is asked over the conversation. Each is made when it is first needed, so that the page itself comes at once.
Item {
    id: root

    required property InterviewViewModel viewModel
    required property CardsViewModel cards

    signal turnAsked

    function askDanger() {
        danger.ask();
    }

    function askStop() {
        stop.ask();
    }

    function askInterpreting() {
        interpreting.ask();
    }

    function askOnward(kind: string) {
        (onward.need() as OnwardSheet).askFor(kind);
    }

    visible: danger.open || onward.open || interpreting.open || interpreterCard.open || ownQuestion.open || turning.open
        || chosen.open || stop.open

    SheetHost {
        id: danger

        sheet: Component {
            DangerSheet {
                viewModel: root.viewModel
            }
        }
    }

    SheetHost {
        id: onward

        sheet: Component {
            OnwardSheet {
                viewModel: root.viewModel
            }
        }
    }

    // The sheet for the officer, and the card that the interpreter may read: never both.
    SheetHost {
        id: interpreting

        sheet: Component {
            InterpreterSheet {
                viewModel: root.viewModel
                onCardAsked: interpreterCard.ask()
            }
        }
    }

    SheetHost {
        id: interpreterCard

        sheet: Component {
            InterpreterCard {
                words: root.viewModel.interpreterCard
            }
        }
    }

    SheetHost {
        id: ownQuestion

        wanted: root.viewModel.ownQuestion.open
        sheet: Component {
            OwnQuestionSheet {
                question: root.viewModel.ownQuestion
            }
        }
    }

    // Before the tablet is turned, and after.
    SheetHost {
        id: turning

        wanted: root.cards.stage === CardsViewModel.Choosing || root.cards.stage === CardsViewModel.Looking
        sheet: Component {
            CardsSheet {
                cards: root.cards
                onTurnAsked: root.turnAsked()
            }
        }
    }

    SheetHost {
        id: chosen

        wanted: root.cards.stage === CardsViewModel.Back
        sheet: Component {
            ChosenSheet {
                cards: root.cards
            }
        }
    }

    SheetHost {
        id: stop

        sheet: Component {
            StopSheet {
                viewModel: root.viewModel
            }
        }
    }
}
