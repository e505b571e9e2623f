"""The return model in numpy: every output of `credence returns` except the sensitivity indices, for one scenario of a case file.

    python3 roi_numpy.py CASE.json SCENARIO [DRAWS] [ppf|direct]

ppf draws each input from one uniform number by SciPy's quantile functions (what the model is defined by); direct uses numpy's own
samplers, which are faster but give other numbers for the same uniforms. Both work in chunks that fit the caches.
"""
import json
import sys

import numpy as np
from scipy import special

CHUNK = 1 << 16
Z95 = special.ndtri(0.95)
DEFAULTS = {
    "salary": 80000, "fee": 0, "exam_fee": 0, "retake_probability": 0, "hours": 0, "hour_value_share": 0, "pass_probability": 1, "raise_attribution": 1,
    "raise_share": 0, "benefit_years": 1, "raise_decay": 0, "delay_months": 0, "speed_attribution": 0, "months_sooner": 0, "speed_salary_share": 1,
    "lost_months": 0, "renewal_fee": 0,
}


def quantile(d, u):
    kind = d["dist"]
    if kind == "const":
        return d["value"]
    if kind == "uniform":
        return d["low"] + (d["high"] - d["low"]) * u
    if kind == "beta":
        return special.betaincinv(d["a"], d["b"], u)
    if kind == "lognormal90":
        low, high = np.log(d["p5"]), np.log(d["p95"])
        return np.exp((low + high) / 2 + (high - low) / 2 / Z95 * special.ndtri(u))
    low, mode, high = d["low"], d["mode"], d["high"]
    if kind == "pert":
        a, b = 1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low)
        return low + (high - low) * special.betaincinv(a, b, u)
    rising = u < (mode - low) / (high - low)
    return np.where(rising, low + np.sqrt(u * (high - low) * (mode - low)), high - np.sqrt((1 - u) * (high - low) * (high - mode)))


def sample(d, rng, n, direct):
    kind = d["dist"]
    if kind == "const":
        return d["value"]
    if not direct:
        return quantile(d, rng.random(n))
    if kind == "uniform":
        return rng.uniform(d["low"], d["high"], n)
    if kind == "beta":
        return rng.beta(d["a"], d["b"], n)
    if kind == "lognormal90":
        low, high = np.log(d["p5"]), np.log(d["p95"])
        return rng.lognormal((low + high) / 2, (high - low) / 2 / Z95, n)
    low, mode, high = d["low"], d["mode"], d["high"]
    if kind == "pert":
        return low + (high - low) * rng.beta(1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low), n)
    return rng.triangular(low, mode, high, n)


class Terms:
    def __init__(self, scenario):
        self.rate, self.tax, self.validity = scenario["discount_rate"], scenario["tax_rate"], scenario["validity_years"]
        self.annuity = np.concatenate([[0.0], np.cumsum((1 + self.rate) ** (-np.arange(1, 13) / 12))])
        self.year = 1 / (1 + self.rate)


def model(x, terms):
    """PVR, PVS, C, the monthly raise and the gain of the shorter search, for a chunk."""
    pay = x["salary"] / 12 * (1 - terms.tax)
    discount = (1 + terms.rate) ** (-np.asarray(x["delay_months"]) / 12)
    months = np.rint(12 * np.asarray(x["benefit_years"])).astype(np.int64)
    kept, left, factor = 1 - np.asarray(x["raise_decay"]), 1.0, 0.0
    for year in range(int((months.max() + 11) // 12)):
        factor = factor + left * terms.annuity[np.clip(months - 12 * year, 0, 12)]
        left = left * kept * terms.year
    monthly = pay * x["raise_share"]
    gain = pay * x["months_sooner"] * x["speed_salary_share"]
    cost = x["fee"] + x["exam_fee"] * (1 + x["retake_probability"]) + x["hours"] * x["hour_value_share"] * x["salary"] / 2080 + x["lost_months"] * pay
    if terms.validity > 0:
        renewal, years = terms.validity, np.asarray(x["benefit_years"])
        while renewal < years.max():
            cost = cost + np.where(renewal < years, x["renewal_fee"] * (1 + terms.rate) ** -renewal, 0)
            renewal += terms.validity
    return monthly * discount * factor, gain * discount, cost, monthly, gain, months


def payback(x, passed, raised, sped, cost, monthly, gain, months):
    """Months of the draws that pay for themselves."""
    lucky = np.flatnonzero(passed & (raised | sped))
    pick = lambda v: np.broadcast_to(np.asarray(v), passed.shape)[lucky]
    opened = pick(cost) - pick(gain) * pick(sped)
    found = np.where(opened <= 0, 0.0, np.nan)
    rest, left, kept = pick(months).copy(), pick(monthly) * pick(raised), 1 - pick(x["raise_decay"])
    done = 0
    while rest.max(initial=0) > 0:
        span = np.clip(rest, 0, 12)
        with np.errstate(divide="ignore", invalid="ignore"):
            within = np.ceil(opened / left)
        now = np.isnan(found) & (left * span >= opened) & (left > 0)
        found[now] = done + np.maximum(1, within[now])
        opened, left, rest, done = opened - left * span, left * kept, rest - 12, done + 12
    return (found + pick(x["delay_months"]))[~np.isnan(found)]


def run(scenario, draws, direct):
    rng, terms = np.random.default_rng(1), Terms(scenario)
    known = {name: scenario["inputs"].get(name, {"dist": "const", "value": value}) for name, value in DEFAULTS.items()}
    net, expected, paid, sums = np.empty(draws), np.empty(draws), [], np.zeros(8)
    for first in range(0, draws, CHUNK):
        n = min(CHUNK, draws - first)
        x = {name: sample(d, rng, n, direct) for name, d in known.items()}
        raise_value, speed_value, cost, monthly, gain, months = model(x, terms)
        passed, raised, sped = rng.random(n) < x["pass_probability"], rng.random(n) < x["raise_attribution"], rng.random(n) < x["speed_attribution"]
        benefit = passed * (raised * raise_value + sped * speed_value)
        due_raise, due_speed = x["pass_probability"] * raise_value, x["pass_probability"] * speed_value
        net[first:first + n] = benefit - cost
        expected[first:first + n] = due_raise * x["raise_attribution"] + due_speed * x["speed_attribution"] - cost
        helped = benefit > 0
        sums += [np.sum(cost), np.sum(raise_value), np.sum(speed_value), np.sum(due_raise), np.sum(due_speed), np.sum(due_raise * x["raise_attribution"]),
                 np.sum(due_speed * x["speed_attribution"]), np.sum(helped)]
        paid.append(payback(x, passed, raised, sped, cost, monthly, gain, months))
    paid = np.concatenate(paid)
    p5, p50, p95, low, high = np.quantile(net, [0.05, 0.5, 0.95, 0.495, 0.505])
    medians = {name: quantile(d, np.array([0.5])) for name, d in known.items()}
    tornado = {}
    for name, d in known.items():
        if d["dist"] != "const":
            ends = []
            for part in (0.1, 0.9):
                x = {**medians, name: quantile(d, np.array([part]))}
                raise_value, speed_value, cost, *_ = model(x, terms)
                ends.append(float((x["pass_probability"] * (x["raise_attribution"] * raise_value + x["speed_attribution"] * speed_value) - cost).item()))
            tornado[name] = ends
    return {
        "mean": net.mean(), "meanSe": net.std() / draws ** 0.5, "meanExpected": expected.mean(), "meanExpectedSe": expected.std() / draws ** 0.5,
        "p5": p5, "p50": p50, "p95": p95, "medianInGap": bool(high - low > 0.1 * (p95 - p5)),
        "probabilityPositive": np.mean(net > 0), "probabilityExpectedPositive": np.mean(expected > 0), "probabilityHelped": sums[7] / draws,
        "payback": {"probability": len(paid) / draws, "medianMonths": float(np.median(paid)) if len(paid) else None},
        "evpiParameters": np.maximum(expected, 0).mean() - max(0, expected.mean()), "evpiClairvoyant": np.maximum(net, 0).mean() - max(0, net.mean()),
        "breakEvenAttribution": (sums[0] - sums[6]) / sums[3] if sums[3] > 0 else None,
        "breakEvenSpeedAttribution": (sums[0] - sums[5]) / sums[4] if sums[4] > 0 else None,
        "meanCost": sums[0] / draws, "meanPvr": sums[1] / draws, "meanPvs": sums[2] / draws, "tornado": tornado,
    }


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        case = json.load(file)["scenarios"][sys.argv[2]]
    result = run(case, int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000, len(sys.argv) > 4 and sys.argv[4] == "direct")
    print(json.dumps(result, default=float))
