#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns the forms of questions from labelled ones and writes <language>.net for the coach (app/protocol/coachnet.h).

usage: train.py --tool build/dev/app/ctl/tenangctl --vectors FILE --out en.net [--sure FORM=CHANCE ...]
                [--tuned QUESTIONS.tsv ...] QUESTIONS.tsv ...

QUESTIONS.tsv as tests/coach/questions/LABELLING.md says; never the half that is held out. --tuned: those that the
rules were tuned on, and fit too well: from them the words alone are learnt. --vectors: words that are
used alike have vectors that are alike: a word and its numbers a line, the most frequent first (SOURCE.md says which
we took). Needs Debian's python3-torch, python3-numpy and python3-yaml, and some minutes on two cores. The rules must be
whole before: what they say of each question is learnt along with it.
"""
import argparse
import base64
import json
import pathlib
import re
import subprocess
import tempfile

import numpy as np
import torch
import torch.nn.functional as F
import yaml

FORMS = ["invitation", "directive", "yes_no", "forced_choice", "suggestive", "multiple", "accusatory", "statement"]
FLAGS = ["Q-ACC", "Q-FAUX", "Q-LABEL", "Q-LONG", "Q-MULT", "Q-NEG", "Q-OPIN", "Q-OR", "Q-PRES", "Q-RPT", "Q-TAG",
         "Q-WHY", "Q-YN"]
MARKS = [",", ".", "…", "?", '"']
WORD_SCALE = 1 / 64  # CoachNet::scaleOfWords
WIDTHS, FILTERS, SIZE, LENGTH = (1, 2, 3, 4, 5), 160, 100, 96
EPOCHS, BATCH, RATE, SEED = 12, 64, 2e-3, 20261129
SAME_LETTERS = 5  # coachscorer.cpp


def questions_of(paths):
    for path in paths:
        lines = [x for x in path.read_text(encoding="utf-8").split("\n") if x and not x.startswith("#")]
        for line in lines[1:]:
            _, form, known, text = line.split("\t")
            if text:
                yield form, known, text


def heard(tool, pack, questions):
    """Each question as the coach hears it, in their order: dicts with heard, account, form, flags, label."""
    said = "".join(f"{text}\t{known}\n" for _, known, text in questions)
    run = subprocess.run([tool, "question", "--heard", "--known-beside", "--pack", pack], check=True, text=True,
                         capture_output=True, input=said)
    lines = map(json.loads, run.stdout.splitlines())
    return [{**line, "label": form} for (form, _, _), line in zip(questions, lines, strict=True)]


def is_word(word):
    return word[:1].isalnum()


def vectors_of(path, wanted, frequent):
    """Words of the questions and the most frequent ones; their vectors turned so that the first numbers tell most."""
    found = {}
    with open(path, encoding="utf-8") as lines:
        for place, line in enumerate(lines):
            word, *numbers = line.split()
            if word in wanted or (len(found) < frequent and re.fullmatch("[a-z]+", word)):
                found[word] = np.array(numbers, dtype="f")
            elif place > 400_000:
                break
    for word in wanted:  # "didnt" for "didn't"
        plain = word.replace("'", "")
        if word not in found and plain in found:
            found[word] = found[plain]
    words = sorted(found)
    table = np.stack([found[w] for w in words])
    table -= table.mean(0)
    table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-9
    table = table @ np.linalg.svd(table, full_matrices=False)[2][:SIZE].T
    return words, table / (np.linalg.norm(table, axis=1, keepdims=True) + 1e-9) * 1.9


class Questions:
    def __init__(self, rows, index, table, small):
        count = len(rows)
        self.words = torch.zeros(count, LENGTH, dtype=torch.long)
        self.marks = torch.zeros(count, LENGTH, 4)
        self.rules = torch.zeros(count, len(FORMS) + len(FLAGS) + 1)
        self.labels = torch.tensor([FORMS.index(r["label"]) for r in rows])
        unit = table / (np.linalg.norm(table, axis=1, keepdims=True) + 1e-9)
        for i, row in enumerate(rows):
            account = [w for w in row["account"] if is_word(w)]
            beginnings = {w[:SAME_LETTERS] for w in account}
            near = [index[w] for w in account if w in index]
            for j, word in enumerate(row["heard"][:LENGTH]):
                at = index.get(word, 1)
                self.words[i, j] = at
                if not account:
                    continue
                same = is_word(word) and word[:SAME_LETTERS] in beginnings
                like = float((unit[near] @ unit[at]).max()) if near and at > 1 and is_word(word) else 0
                new = is_word(word) and not same and word not in small
                self.marks[i, j] = torch.tensor([1, float(same), float(new), max(like, 0)])
            self.rules[i, -1] = bool(account)
            if row.get("tuned"):
                continue
            self.rules[i, FORMS.index(row["form"])] = 1
            for flag in row["flags"]:
                self.rules[i, len(FORMS) + FLAGS.index(flag)] = 1

    def batch(self, chosen):
        words = self.words[chosen]
        length = min(int((words > 0).sum(1).max()) + max(WIDTHS), LENGTH)
        return words[:, :length], self.marks[chosen, :length], self.rules[chosen], self.labels[chosen]


class Net(torch.nn.Module):
    def __init__(self, table):
        super().__init__()
        self.words = torch.nn.Embedding.from_pretrained(torch.tensor(table), freeze=False, padding_idx=0)
        row = table.shape[1] + 4
        self.filters = torch.nn.ModuleList(
            [torch.nn.Conv1d(row, FILTERS, width, padding=width // 2) for width in WIDTHS])
        self.forms = torch.nn.Linear(FILTERS * len(WIDTHS) + len(FORMS) + len(FLAGS) + 1, len(FORMS))

    def forward(self, words, marks, rules):
        rows = self.words(words)
        if self.training:  # now and then without a word, or without the rules: nothing may hang on one of them
            rows = F.dropout(rows * (torch.rand(words.shape) > 0.1).float().unsqueeze(-1), 0.15)
            rules = rules * (torch.rand(rules.shape[0], 1) > 0.15).float()
        rows = torch.cat([rows, marks], -1).transpose(1, 2)
        strongest = torch.cat([torch.maximum(torch.relu(f.bias), torch.relu(f(rows)).amax(-1)) for f in self.filters], -1)
        if self.training:
            strongest = F.dropout(strongest, 0.5)
        return self.forms(torch.cat([strongest, rules], -1))


def learn(questions, table):
    torch.set_num_threads(2)
    torch.manual_seed(SEED)
    net = Net(table)
    slow = list(net.words.parameters())
    rest = [p for name, p in net.named_parameters() if not name.startswith("words.")]
    groups = [{"params": slow, "lr": RATE * 0.3}, {"params": rest, "lr": RATE}]
    optimizer = torch.optim.Adam(groups, weight_decay=1e-5)
    count = len(questions.labels)
    steps = EPOCHS * (count // BATCH)
    falling = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: max(0.03, 0.5 * (1 + np.cos(np.pi * step / steps))))
    for epoch in range(EPOCHS):
        net.train()
        order = torch.randperm(count)
        lost = 0.0
        for at in range(0, count - BATCH + 1, BATCH):
            words, marks, rules, labels = questions.batch(order[at:at + BATCH])
            loss = F.cross_entropy(net(words, marks, rules), labels, label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            falling.step()
            lost += loss.item()
        print(f"{epoch + 1} of {EPOCHS}: loss {lost / (count // BATCH):.3f}", flush=True)
    return net.eval()


def packed(weights, scale):
    rounded = np.clip(np.rint(weights / scale), -127, 127).astype(np.int8)
    return base64.b64encode(rounded.tobytes()).decode()


def scale_of(weights):
    return max(float(np.abs(weights).max()) / 127, 1e-6)


def lines_of(net, names, sure):
    yield f"words {SIZE}"
    table = net.words.weight.detach().numpy()
    for name, row in zip(names[1:], table[1:]):
        yield f"word {name} {packed(row, WORD_SCALE)}"
    for convolution in net.filters:
        for weights, bias in zip(convolution.weight.detach().numpy(), convolution.bias.detach().numpy()):
            by_word = weights.T.reshape(-1)
            scale = scale_of(by_word)
            yield f"filter {weights.shape[1]} {bias:.6f} {scale:.8f} {packed(by_word, scale)}"
    for form, weights, bias in zip(FORMS, net.forms.weight.detach().numpy(), net.forms.bias.detach().numpy()):
        scale = scale_of(weights)
        yield f"form {form} {bias:.6f} {scale:.8f} {sure.get(form, 0.0):.2f} {packed(weights, scale)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--vectors", required=True, type=pathlib.Path)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--frequent", type=int, default=8000)
    parser.add_argument("--sure", action="append", default=[])
    parser.add_argument("--tuned", action="append", default=[], type=pathlib.Path)
    parser.add_argument("questions", nargs="+", type=pathlib.Path)
    given = parser.parse_args()
    rules = given.out.with_suffix(".yaml")
    small = {str(w) for w in yaml.safe_load(rules.read_text(encoding="utf-8"))["small_words"]}
    sure = {form: float(chance) for form, chance in (s.split("=") for s in given.sure)}
    with tempfile.TemporaryDirectory() as folder:  # the rules alone, without what was learnt before
        alone = pathlib.Path(folder) / rules.name
        alone.write_bytes(rules.read_bytes())
        pack = str(pathlib.Path(folder) / "rules.pack")
        subprocess.run([given.tool, "pack", "build", str(alone), "-o", pack], check=True, stdout=subprocess.DEVNULL)
        rows = heard(given.tool, pack, list(questions_of(given.questions)))
        rows += [{**row, "tuned": True} for row in heard(given.tool, pack, list(questions_of(given.tuned)))]
    wanted = {w for row in rows for w in row["heard"] + row["account"] if is_word(w)}
    words, vectors = vectors_of(given.vectors, wanted, given.frequent)
    names = ["", ""] + MARKS + words  # nothing at all, and any other word
    table = np.random.RandomState(SEED).normal(0, 0.15, (len(names), SIZE)).astype("f")
    table[:2] = 0
    table[2 + len(MARKS):] = vectors
    index = {name: at for at, name in enumerate(names) if at > 1}
    print(f"{len(rows)} questions, {len(words)} words")
    net = learn(Questions(rows, index, table, small), table)
    head = given.out.read_text(encoding="utf-8").split("\n") if given.out.exists() else []
    remarks = [line for line in head if line.startswith("#")]
    given.out.write_text("\n".join([*remarks, *lines_of(net, names, sure)]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
