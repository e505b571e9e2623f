using Credence.App.Hosting;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>The matches of a store in plain words: how many postings are looked at and which are not, and their table.</summary>
internal static class StoreLines
{
    /// <summary>What the columns mean.</summary>
    internal const string Legend = "score: percent of the weight of what can be told; shown: things asked for that you show, of those that can be told. Few of few come behind many of many. Where something rules you out, neither changes that.";

    private const int TitleWidth = 34;
    private const int EmployerWidth = 20;
    private const int ReasonWidth = 36;

    /// <summary>Sentences of what was counted, and of what was left out.</summary>
    internal static IEnumerable<string> Of(StoreMatchShape shape)
    {
        if (shape.InStore == 0)
        {
            yield return "The store holds no posting.";
            yield break;
        }

        if (shape.OfOtherRoles > 0)
            yield return FormattableString.Invariant($"{shape.OfOtherRoles:#,0} of {Postings(shape.InStore)} of the store {(shape.OfOtherRoles == 1 ? "is of another role" : "are of other roles")}; --role all looks at {(shape.OfOtherRoles == 1 ? "it" : "them")} too.");
        if (shape is { NotStated: > 0, WithCountry: 0 })
            yield return "None of the postings looked at states a country, so none can be said to be of the one you named; without --country all are looked at.";
        else if (shape.NotStated > 0)
            yield return FormattableString.Invariant($"{Postings(shape.NotStated)} {(shape.NotStated == 1 ? "does" : "do")} not state the country or level you named, and {(shape.NotStated == 1 ? "is" : "are")} not looked at.");
        if (shape.Postings == 0)
        {
            yield return "So no posting of the store is left to look at.";
            yield break;
        }

        yield return FormattableString.Invariant($"Nothing rules you out of {shape.Postings - shape.RuledOut:#,0} of {Postings(shape.Postings)}.")
            + (shape.StateNothing > 0 ? FormattableString.Invariant($" {shape.StateNothing:#,0} of {(shape.StateNothing == 1 ? "them asks" : "them ask")} for nothing that can be judged.") : "");
    }

    /// <summary>The table; with the employers where any posting names its own.</summary>
    internal static IEnumerable<string> Table(IReadOnlyList<MatchShape> matches, int width)
    {
        List<(TextColumn Column, Func<MatchShape, string> Cell)> columns =
        [
            (TextColumn.Numbers("score"), match => ResumeMatcher.Shown(match.Score)),
            (TextColumn.Numbers("shown"), match => FormattableString.Invariant($"{match.Met} of {match.Told}")),
            (new("title", Side.Left, 0, TitleWidth), match => match.Title ?? "-"),
            (new("employer", Side.Left, 0, EmployerWidth), match => match.Employer ?? "-"),
            (new("ruled out by", Side.Left, 1, ReasonWidth), match => match.RuledOutBy is { } gate ? $"{gate.Asks}; {gate.Why}" : "-"),
            (TextColumn.Numbers("doc"), match => FormattableString.Invariant($"{match.Document}")),
        ];
        if (matches.All(match => match.Employer is null))
            columns.RemoveAll(one => one.Column.Heading == "employer");
        return new TextTable([.. columns.Select(one => one.Column)], [.. matches.Select(match => (IReadOnlyList<string>)[.. columns.Select(one => one.Cell(match))])], width).Lines();
    }

    private static string Postings(int count) => FormattableString.Invariant($"{count:#,0} {(count == 1 ? "posting" : "postings")}");
}
