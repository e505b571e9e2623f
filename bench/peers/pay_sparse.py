"""Least squares with robust and clustered errors from sparse normal equations: pandas, SciPy, numpy. usage: pay_sparse.py TABLE.csv"""
import sys

import numpy as np
import pandas as pd
import scipy.sparse as sp

table = pd.read_csv(sys.argv[1])
n = len(table)
rows = np.arange(n)
blocks = [sp.csr_matrix(np.ones((n, 1))), sp.csr_matrix(table["cert"].to_numpy(float)[:, None])]
for name in ["country", "role", "code", "age", "edu", "year"]:
    codes = table[name].to_numpy()
    held = codes > 0
    blocks.append(sp.csr_matrix((np.ones(held.sum()), (rows[held], codes[held] - 1)), shape=(n, codes.max())))
x = sp.hstack(blocks, format="csr")
y = table["y"].to_numpy()
k = x.shape[1]
inverse = np.linalg.inv((x.T @ x).toarray())
beta = inverse @ (x.T @ y)
scores = sp.diags(y - x @ beta) @ x
hc1 = inverse @ (scores.T @ scores).toarray() @ inverse * n / (n - k)
groups = table["country"].to_numpy()
count = groups.max() + 1
sums = (sp.csr_matrix((np.ones(n), (groups, rows)), shape=(count, n)) @ scores).toarray()
cluster = inverse @ (sums.T @ sums) @ inverse * count / (count - 1) * (n - 1) / (n - k)
print(repr(float(beta[1])), repr(float(hc1[1, 1] ** 0.5)), repr(float(cluster[1, 1] ** 0.5)))
