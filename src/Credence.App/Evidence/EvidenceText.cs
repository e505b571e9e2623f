using Credence.App.Hosting;
using Credence.Evidence;
using Out = Credence.App.Hosting.Print;

namespace Credence.App.Evidence;

/// <summary>The answer in plain words: the finding first, then the table behind it, then what it was taken from.</summary>
internal static class EvidenceText
{
    private const string Unknown = "unknown";

    /// <summary>Prints it.</summary>
    /// <param name="answer">What was found.</param>
    internal static void Print(EvidenceAnswer answer)
    {
        foreach (var line in Lines(answer, new TableLook(Out.OnTerminal, Out.Width)))
            Out.Line(line);
    }

    internal static IEnumerable<string> Lines(EvidenceAnswer answer, TableLook look)
    {
        if (answer.Unknown is { } reason)
        {
            yield return $"Unknown: {reason}.";
            yield return "";
        }

        var rows = answer.Table.Rows.ToLookup(row => row.Population);
        foreach (var population in answer.Table.Populations.Where(population => population.Segment is null))
        {
            if (population != answer.Table.Populations[0])
                yield return "";
            foreach (var line in Whole(population, [.. rows[population]], answer.Labels, look))
                yield return line;
        }

        foreach (var group in answer.Table.Populations.Where(population => population.Segment is not null).GroupBy(population => (population.Role, population.Segment!.By)))
        {
            yield return "";
            foreach (var line in SegmentText.Lines([.. group.Select(population => (population, Lead(rows[population])))], answer.Labels, look))
                yield return line;
        }

        if (answer.Unknown is null)
            yield return "";
        foreach (var line in OriginText.Lines(answer).SelectMany(line => Wrapping.Lines(line, look.Width)))
            yield return line;
    }

    private static IEnumerable<string> Whole(Population population, EvidenceRow[] rows, EvidenceLabels labels, TableLook look)
    {
        foreach (var line in new[] { Finding.Of(Lead(rows), labels), Described(population) }.SelectMany(line => Wrapping.Lines(line, look.Width)))
            yield return line;
        yield return "";
        if (population.Postings == 0)
            yield break;

        var shown = Shown(rows);
        foreach (var line in RowText.Lines(shown, labels, look))
            yield return line;
        foreach (var line in CorrectedText.Missing(shown, labels))
            yield return line;
        foreach (var line in NotShown(rows))
            yield return line;
    }

    /// <summary>What stands in no row: looked for and not found, or not on offer when the postings were written.</summary>
    internal static IEnumerable<string> NotShown(IReadOnlyList<EvidenceRow> rows)
    {
        var others = rows.Except(Shown(rows)).ToLookup(row => row.IsNotOfferedYet);
        if (others[false].FirstOrDefault()?.Wilson is { } zero)
            yield return $"Looked for and not found: {others[false].Count()} more (each at most {Numbers.Percent(zero.High)}, 95 %); --json lists them.";
        if (others[true].Count() is var newer and > 0)
            yield return $"Unknown, since offered only after the last dated posting: {newer} more; --json lists them.";
    }

    /// <summary>The rows worth a line: every total, and what some posting names; all of them where they are but two.</summary>
    internal static IReadOnlyList<EvidenceRow> Shown(IReadOnlyList<EvidenceRow> rows) =>
        rows.Count <= 2 ? rows : [.. rows.Where(row => row.Kind == EvidenceKind.Total || row.Count + row.Strengths.Negated > 0)];

    /// <summary>The row a population's finding is about.</summary>
    internal static EvidenceRow Lead(IEnumerable<EvidenceRow> rows) =>
        rows.FirstOrDefault(row => row.Certification == Totals.AnyNamed) ?? rows.First();

    /// <summary>How many postings of whom and when.</summary>
    internal static string Described(Population population)
    {
        var dates = population is { From: { } from, To: { } to } ? $"posted {Numbers.Day(from)} to {Numbers.Day(to)}" : $"days of publication {Unknown}";
        var undated = population is { Undated: > 0, From: not null } ? $" ({Numbers.Count(population.Undated)} undated)" : "";
        var few = population.IsSmall ? " Few postings: read the interval, not the share." : "";
        return $"{Numbers.Count(population.Postings)} distinct postings of {Numbers.Count(population.Employers)} named employers"
            + $" ({Numbers.Count(population.WithoutEmployer)} name none), {dates}{undated}.{few}";
    }
}
