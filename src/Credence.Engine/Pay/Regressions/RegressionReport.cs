using Credence.Pay.Formulas;
using Credence.Statistics.Regression;

namespace Credence.Pay.Regressions;

/// <summary>Puts a fit into the words of its formula.</summary>
internal static class RegressionReport
{
    private const int FewClusters = 30;
    private const double PerfectFit = 1e-12;
    private const string NoCluster = "no --cluster was given";
    private const string NotForBounds = "not defined for an interval regression";

    public static RegressionAnswer Of(Formula formula, ModelColumns model, GatheredRows rows, ModelCells cells, LeastSquaresFit fit)
    {
        var errors = SandwichErrors.Of(fit);
        var coefficients = Named(cells, fit.Kept, fit.Coefficients, at => new StandardErrors(At(errors.Classic, at), errors.Hc0[at], At(errors.Hc1, at), At(errors.Hc2, at), At(errors.Hc3, at), At(errors.Cluster, at)));
        var unknown = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (errors.FullLeverage > 0)
            unknown["hc2"] = unknown["hc3"] = FormattableString.Invariant($"{errors.FullLeverage} observations have leverage 1: a coefficient fits each of them alone, so 1 − leverage is 0");
        if (errors.Clusters is null)
            unknown["cluster"] = NoCluster;
        if (fit.RSquared is null)
            unknown["rSquared"] = "the response does not vary";
        if (fit.LogLikelihood is null)
            unknown["logLikelihood"] = "the fit leaves nothing over";
        return new RegressionAnswer(
            formula.Text,
            IsInterval: false,
            model.ExplainsLogarithm,
            cells.Design.Bases(),
            rows.Rows,
            (long)fit.Observations,
            [.. rows.LeftOut, .. cells.LeftOut],
            cells.Data.Cells,
            fit.Rank,
            coefficients,
            Dropped(coefficients),
            fit.RSquared,
            fit.Sigma,
            fit.LogLikelihood,
            null,
            fit.DegreesOfFreedom,
            errors.Clusters,
            unknown,
            [.. Remarks(model, coefficients, errors.Clusters), .. Perfect(fit)]);
    }

    public static RegressionAnswer Of(Formula formula, ModelColumns model, GatheredRows rows, ModelCells cells, IntervalFit fit)
    {
        var coefficients = Named(cells, fit.Kept, fit.Coefficients, at => new StandardErrors(fit.Classic[at], fit.Hc0[at], null, null, null, At(fit.Cluster, at)));
        var unknown = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["hc1"] = NotForBounds, ["hc2"] = NotForBounds, ["hc3"] = NotForBounds, ["rSquared"] = NotForBounds };
        if (fit.Clusters is null)
            unknown["cluster"] = NoCluster;
        return new RegressionAnswer(
            formula.Text,
            IsInterval: true,
            model.ExplainsLogarithm,
            cells.Design.Bases(),
            rows.Rows,
            (long)fit.Observations,
            [.. rows.LeftOut, .. cells.LeftOut],
            cells.Data.Cells,
            fit.Kept.Count,
            coefficients,
            Dropped(coefficients),
            null,
            fit.Sigma,
            fit.LogLikelihood,
            fit.LogSigmaError,
            fit.Observations - fit.Kept.Count,
            fit.Clusters,
            unknown,
            [.. Remarks(model, coefficients, fit.Clusters)]);
    }

    private static List<Coefficient> Named(ModelCells cells, IReadOnlyList<int> kept, double[] estimates, Func<int, StandardErrors> errors)
    {
        var rows = cells.Data.RowsByColumn();
        var places = kept.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return
        [
            .. cells.Design.Names().Select((name, column) => places.TryGetValue(column, out var at)
                ? new Coefficient(name.Name, name.Variables, name.IsCategory, (long)rows[column], estimates[column], errors(at))
                : new Coefficient(name.Name, name.Variables, name.IsCategory, (long)rows[column], null, new StandardErrors(null, null, null, null, null, null))),
        ];
    }

    private static List<string> Dropped(List<Coefficient> coefficients) => [.. coefficients.Where(one => one.Estimate is null).Select(one => one.Term)];

    private static IEnumerable<string> Remarks(ModelColumns model, List<Coefficient> coefficients, int? clusters)
    {
        if (model.ResponseColumns.Intersect(model.Terms.Variables.SelectMany(variable => Arithmetic.Columns(variable.Node)).Select(pair => pair.Column)).FirstOrDefault() is { } own)
            yield return $"{own} stands on both sides: it explains itself.";
        if (coefficients.Exists(one => one is { Rows: 1, Variables.Count: > 0 }))
            yield return "A coefficient of one row fits that row alone: its robust errors mean nothing, and no interval is given for it.";
        if (coefficients.Exists(one => one.Estimate is null))
            yield return "Coefficients without a value add nothing to the columns before them (less than 1e-7 of their length is left); they are left out, as R does.";
        if (clusters is < FewClusters)
            yield return FormattableString.Invariant($"{clusters} clusters are few: clustered errors tend to be too small below about {FewClusters}.");
    }

    private static IEnumerable<string> Perfect(LeastSquaresFit fit)
    {
        if (fit.RSquared > 1 - PerfectFit)
            yield return "The fit is all but perfect: the columns hold the response itself, and the errors mean nothing.";
    }

    private static double? At(double[]? values, int at) => values?[at];
}
