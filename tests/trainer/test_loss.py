"""NT-Xent against a loop written from equations (1) and (2)."""

import math

import torch

from trainer.loss import nt_xent


def test_the_loss_is_what_the_equations_say() -> None:
    torch.manual_seed(0)
    clean, heard = (torch.nn.functional.normalize(torch.randn(5, 8), dim=1) for _ in range(2))
    rows, n, temperature = torch.cat([clean, heard]).double(), 5, 0.1

    def pair(i: int, j: int) -> float:
        below = sum(math.exp(float(rows[i] @ rows[k]) / temperature) for k in range(2 * n) if k != i)
        return -math.log(math.exp(float(rows[i] @ rows[j]) / temperature) / below)

    by_hand = sum(pair(k, n + k) + pair(n + k, k) for k in range(n)) / (2 * n)
    assert math.isclose(float(nt_xent(clean.double(), heard.double(), temperature)), by_hand, rel_tol=1e-9)


def test_partners_alike_and_others_apart_cost_nothing() -> None:
    rows = torch.eye(6)
    assert float(nt_xent(rows, rows)) < 1e-6
    assert float(nt_xent(rows, rows.roll(1, 0))) > 10
