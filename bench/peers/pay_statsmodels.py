"""The same with statsmodels on a dense matrix. usage: pay_statsmodels.py TABLE.csv"""
import sys

import numpy as np
import pandas as pd
import statsmodels.api as sm

table = pd.read_csv(sys.argv[1])
parts = [np.ones((len(table), 1)), table[["cert"]].to_numpy(float)]
for name in ["country", "role", "code", "age", "edu", "year"]:
    codes = table[name].to_numpy()
    parts.append((codes[:, None] == np.arange(1, codes.max() + 1)).astype(float))
fit = sm.OLS(table["y"].to_numpy(), np.hstack(parts)).fit()
hc1 = fit.get_robustcov_results("HC1").bse
cluster = fit.get_robustcov_results("cluster", groups=table["country"].to_numpy(), use_correction=True).bse
print(repr(float(fit.params[1])), repr(float(hc1[1])), repr(float(cluster[1])))
