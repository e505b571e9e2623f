using System.Globalization;
using Credence.Catalog;
using Credence.Postings.Storing;
using Credence.Resumes.Matching;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Resumes.Scorecards;

/// <summary>Evaluates the scorecard's table for résumés.</summary>
/// <param name="table">The table.</param>
/// <param name="catalog">Certifications that count as recognized.</param>
public sealed class ScorecardReader(RuleTable table, CertificationCatalog catalog)
{
    private const string Reader = "reader";
    private const int MostCounted = 100;
    private readonly Credence.Statistics.Remembered<string, TableResult?> _most = new(MostCounted);
    private static readonly string[] NotWork = ["LinkedIn", "Xing", "X", "Twitter", "Facebook", "Instagram"];

    /// <summary>Reads the table.</summary>
    /// <exception cref="UnusableInputException">It is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static ScorecardReader Read(DataFolder data, CertificationCatalog catalog, DateOnly asOf) => new(RuleTable.Read(data.Combine("rules", "scorecard.yaml")).On(asOf), catalog);

    /// <summary>One scorecard for each kind of reader, in the order of the table.</summary>
    public IReadOnlyList<Scorecard> Of(Resume resume, Applicant applicant)
    {
        var recognized = applicant.Certifications.Where(held => !held.IsExpired && catalog.Find(held.Id) is not null).DistinctBy(held => held.Id).ToList();
        var work = PublicWork(resume).ToList();
        var found = new Dictionary<string, (object? Value, IReadOnlyList<string> Of, IReadOnlyList<string> Not)>(StringComparer.Ordinal)
        {
            ["recognized-certificates"] = (Math.Min(MostCounted, recognized.Count), [.. recognized.Select(held => held.Name)], [.. NotRecognized(resume, applicant)]),
            ["years"] = (applicant.Years is { } years ? Math.Floor(years.Low) : null, [], []),
            ["degree"] = (applicant.Degree is { } degree ? KebabName.Of(degree) : null, [], []),
            ["projects"] = (Math.Min(MostCounted, resume.Projects.Count), [.. resume.Projects.Select(project => project.Name?.Value).OfType<string>()], []),
            ["public-work"] = (Math.Min(MostCounted, work.Count), work, []),
        };
        IReadOnlyList<ScorecardInput> inputs = [.. table.Inputs.Where(input => found.ContainsKey(input.Id)).Select(input => new ScorecardInput(input.Id, input.Text, Shown(found[input.Id].Value), found[input.Id].Of, found[input.Id].Not))];
        var given = found.ToDictionary(one => one.Key, one => one.Value.Value, StringComparer.Ordinal);
        return [.. table.Inputs.First(input => input.Id == Reader).Values!.Select(reader => Of(Words(reader), given, inputs))];
    }

    private Scorecard Of(string reader, Dictionary<string, object?> given, IReadOnlyList<ScorecardInput> inputs)
    {
        var result = table.Evaluate(new Dictionary<string, object?>(given, StringComparer.Ordinal) { [Reader] = reader });
        var lines = Lines(result);
        var best = _most.Of(reader, one => MostPoints.Of(table, Reader, one, each => Lines(each).Sum(line => line.Points)));
        IReadOnlyList<ScorecardLine>? bestLines = best is null ? null : Lines(best);
        return new Scorecard(reader, lines, result.Unknown) { Inputs = inputs, Most = bestLines?.Sum(line => line.Points), Missed = bestLines is null ? [] : [.. Missed(lines, bestLines, result)] };
    }

    private static string? Shown(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);

    /// <summary>Certifications that the résumé names and that do not count, each with why.</summary>
    private IEnumerable<string> NotRecognized(Resume resume, Applicant applicant)
    {
        foreach (var one in resume.Certifications)
        {
            var held = applicant.Certifications.FirstOrDefault(known => known.Name == one.Name.Value);
            var why = one.Status switch
            {
                CertificationStatus.Held when held is null => "not known here",
                CertificationStatus.Held when catalog.Find(held.Id) is null => "known here, but not one of the certifications the catalog describes",
                CertificationStatus.Held => held.IsExpired ? "expired" : null,
                CertificationStatus.NotHeld => "not held",
                _ => "not held yet",
            };
            if (why is not null)
                yield return $"{one.Name.Value} ({why})";
        }
    }

    private IReadOnlyList<ScorecardLine> Lines(TableResult result) => [.. result.Results.Zip(result.Rows, Line)];

    /// <summary>What each row of the best would add: the points there are for its criterion by rows that would no longer hold are taken off the first of it.</summary>
    private static IEnumerable<MissedLine> Missed(IReadOnlyList<ScorecardLine> lines, IReadOnlyList<ScorecardLine> best, TableResult result)
    {
        var replaced = lines.Where(line => best.All(one => one.Row != line.Row)).GroupBy(line => line.Criterion, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Sum(line => line.Points), StringComparer.Ordinal);
        foreach (var line in best.Where(line => line.Points > 0 && lines.All(one => one.Row != line.Row)))
        {
            replaced.Remove(line.Criterion, out var there);
            yield return new MissedLine(line.Row, line.Criterion, line.Points - there, line.Text, line.Source, !result.Open.Contains(line.Row, StringComparer.Ordinal));
        }
    }

    private ScorecardLine Line(IReadOnlyDictionary<string, Value> outputs, string row) => new(
        row, Words(outputs["criterion"]), outputs["points"] is Value.Number number ? number.Amount : 0, Words(outputs["text"]), table.Rows.First(one => one.Id == row).Source ?? table.Source ?? "");

    private static IEnumerable<string> PublicWork(Resume resume) => resume.Links.Where(link => link.Network is { } network && !NotWork.Contains(network, StringComparer.OrdinalIgnoreCase)).Select(link => link.Address.Value)
        .Concat(resume.Projects.Select(project => project.Address?.Value).OfType<string>()).Distinct(StringComparer.OrdinalIgnoreCase);

    private static string Words(Value value) => value is Value.Text text ? text.Content : "";
}
