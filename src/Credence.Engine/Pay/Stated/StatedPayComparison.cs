using System.Data.Common;
using Credence.Evidence;
using Credence.Pay.Formulas;
using Credence.Pay.Regressions;
using Credence.Pay.Tables;
using Credence.Postings.Storing;
using Credence.Sources;
using Credence.Statistics;
using DuckDB.NET.Data;

namespace Credence.Pay.Stated;

/// <summary>Pay stated in the postings of a store: who states any, and how that of postings that ask for a certification differs.</summary>
public static class StatedPayComparison
{
    private const string Settings = "SET threads=1; SET memory_limit='512MB'; SET temp_directory=''; SET autoinstall_known_extensions=false; SET autoload_known_extensions=false;";
    private const string Term = "certification";
    private static readonly FormulaOptions Options = new(Cluster: "employer", Interval: "log_low,log_high");

    /// <summary>Counts, the ladder of models, and the bounds for undisclosed pay.</summary>
    /// <param name="store">What the store holds.</param>
    /// <param name="role">Group of jobs.</param>
    /// <param name="settings">How pay is made comparable.</param>
    /// <param name="asOf">Postings published later do not count.</param>
    /// <exception cref="UnusableInputException">The store cannot be read, or holds no posting of the role.</exception>
    public static StatedPayAnswer Of(StoreContents store, RoleGroup role, StatedPaySettings settings, DateOnly asOf)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        try
        {
            Run(duck, Settings);
            Run(duck, StatedPaySql.Create(store, role, settings, asOf));
            var (asking, others) = (Group(duck, asks: true), Group(duck, asks: false));
            if (asking.Postings + others.Postings == 0)
                throw new UnusableInputException(store.Folder, "it holds no posting of this group of jobs", "Ingest some, or ask for --role all");
            var days = Single(duck, StatedPaySql.Days);
            var assumed = Assumed(duck, settings);
            return new StatedPayAnswer(
                role,
                settings.Currency,
                Day(days[0]),
                Day(days[1]),
                asking,
                others,
                [.. settings.Models.Select(model => Fit(store, duck, model, asking))],
                assumed is { } logs ? Bounds(asking, others, logs) : null,
                assumed is { } range ? new Interval(Math.Exp(range.Low), Math.Exp(range.High)) : null);
        }
        catch (DuckDBException wrong)
        {
            throw new UnusableInputException(store.Folder, $"a part cannot be read: {wrong.Message.Split('\n')[0].TrimEnd('.')}", "Ingest its sources again into a new store");
        }
    }

    private static StatedPayFit Fit(StoreContents store, DuckDBConnection duck, StatedPayModel model, DisclosureGroup asking)
    {
        if (asking.Stated == 0)
            return new StatedPayFit(model, null, null, null, null, null, "no posting that asks for a certification states pay");
        try
        {
            using var rows = DuckRows.Table(store.Folder, duck, StatedPaySql.Rows);
            var answer = FormulaRegression.Fit(rows, Formula.Read(model.Formula), Options);
            var (coefficient, ranges) = (answer.Find(Term)!, new CoefficientRanges(answer));
            var range = ranges.Of(coefficient);
            return new StatedPayFit(
                model,
                answer.Used,
                answer.Rank,
                answer.Clusters,
                coefficient.Estimate is { } difference ? PercentDifference.OfLog(difference) : null,
                range is { } ends ? new Interval(PercentDifference.OfLog(ends.Low), PercentDifference.OfLog(ends.High)) : null,
                coefficient.Estimate is null ? "postings that ask for a certification cannot be told from the rest of their kind here" : null);
        }
        catch (UnusableInputException few)
        {
            return new StatedPayFit(model, null, null, null, null, null, few.What);
        }
    }

    private static DisclosureGroup Group(DuckDBConnection duck, bool asks)
    {
        var counts = Enum.GetValues<DisclosureState>().ToDictionary(state => state, _ => 0);
        foreach (var row in Rows(duck, StatedPaySql.Counts).Where(row => (int)row[0]! == (asks ? 1 : 0)))
            counts[Enum.GetValues<DisclosureState>().Single(state => KebabName.Of(state) == (string)row[1]!)] = (int)row[2]!;
        return new DisclosureGroup(asks, counts, Rows(duck, StatedPaySql.Means).Where(row => (int)row[0]! == (asks ? 1 : 0)).Select(row => (double?)row[1]).FirstOrDefault());
    }

    private static Interval? Assumed(DuckDBConnection duck, StatedPaySettings settings) =>
        Single(duck, StatedPaySql.Quantiles(settings)) is [double low, double high] ? new Interval(low, high) : null;

    /// <summary>The geometric mean of a group's pay lies between what it is if all undisclosed pay is at one end of the range, and at the other.</summary>
    private static Interval? Bounds(DisclosureGroup asking, DisclosureGroup others, Interval assumed)
    {
        if (asking.Postings == 0 || others.Postings == 0)
            return null;
        double Mean(DisclosureGroup group, double undisclosed) => (group.Stated * (group.MeanLog ?? 0) + (group.Postings - group.Stated) * undisclosed) / group.Postings;
        return new Interval(
            PercentDifference.OfLog(Mean(asking, assumed.Low) - Mean(others, assumed.High)),
            PercentDifference.OfLog(Mean(asking, assumed.High) - Mean(others, assumed.Low)));
    }

    private static DateOnly? Day(object? value) => value switch
    {
        DateOnly day => day,
        DateTime time => DateOnly.FromDateTime(time),
        _ => null,
    };

    private static object?[] Single(DuckDBConnection duck, string sql) => Rows(duck, sql)[0];

    private static List<object?[]> Rows(DuckDBConnection duck, string sql)
    {
        using var query = duck.CreateCommand();
        query.CommandText = sql;
        using DbDataReader reader = query.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => reader.IsDBNull(at) ? null : reader.GetValue(at))]);
        return rows;
    }

    private static void Run(DuckDBConnection duck, string statement)
    {
        using var command = duck.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
