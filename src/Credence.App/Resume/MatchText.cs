using Credence.App.Hosting;
using Credence.Postings.Finding;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>Matches in plain words: what rules out first.</summary>
internal static class MatchText
{
    /// <summary>What a score means where something rules the person out.</summary>
    internal const string BesideRuledOut = "The score changes nothing about that: it only says how much of all that is asked for you show.";

    private const string Indent = "  ";

    /// <summary>What a score rests on, in a sentence.</summary>
    /// <param name="met">Things that are shown (count).</param>
    /// <param name="told">Things asked for that can be told (count).</param>
    internal static string Rests(int met, int told) =>
        FormattableString.Invariant($"You show {met} of the {told} {(told == 1 ? "thing" : "things")} it asks for that can be told; what is required weighs most.");

    /// <summary>Prints one match.</summary>
    internal static void Write(ResumeMatch match, IReadOnlyList<string> stated, ReceiptShape receipt)
    {
        foreach (var line in Lines(match).Append("").Concat(Stated(stated)).Append($"Receipt: {receipt.Line()}.").SelectMany(Wrapped))
            Print.Line(line);
    }

    /// <summary>The line broken at the width of the terminal, each part as far to the right as its beginning.</summary>
    private static IEnumerable<string> Wrapped(string line)
    {
        var indent = line[..^line.TrimStart(' ').Length];
        return Wrapping.Lines(line[indent.Length..], Print.Width - indent.Length).Select(part => indent + part);
    }

    /// <summary>Prints the matches of a store.</summary>
    internal static void Write(StoreMatchShape shape)
    {
        foreach (var line in Lines(shape))
            Print.Line(line);
    }

    internal static IEnumerable<string> Lines(ResumeMatch match)
    {
        var said = new SaidOnce();
        said.Add(match.RuledOutBy?.Note ?? "");
        yield return match.RuledOutBy is { } gate ? $"Ruled out: it asks for {gate.Asks}, and {gate.Why}.{(gate.Note is { } known ? $" {known}" : "")}"
            : match.StatesNothing ? "Nothing rules you out: the posting states nothing anybody could be held against."
            : match.IsNothingJudged ? "Nothing rules you out that can be judged: see below what else the posting states."
            : "Nothing it states rules you out.";
        yield return match.Score is { } score
            ? FormattableString.Invariant($"Score: {score:0.#} of 100. {Rests(match.Met, match.Told)}")
            : "Score: not known, since it names nothing that can be told from the résumé.";
        if (match is { Score: not null, RuledOutBy: not null })
            yield return BesideRuledOut;
        if (match.Gates.Count > 0)
        {
            yield return "";
            yield return "Conditions";
            foreach (var one in match.Gates)
            {
                yield return $"{Indent}{Sign(one.Standing)} {one.Asks}: {one.Why}{Said(one.Posting)}";
                if (one.Note is { } about && one.Kind != GateKind.Certification)
                    yield return $"{Indent}{Indent}{about}";
            }
        }

        foreach (var group in match.Items.Where(item => !match.IsCondition(item)).GroupBy(item => item.Strength))
        {
            yield return "";
            yield return Heading(group.Key);
            foreach (var item in group)
            {
                yield return $"{Indent}{Sign(item.Standing)} {item.Name}{(item.Later is { } later ? $" (may be obtained later: “{OneLine(later.Text)}”)" : "")}{(item.Against is { } against ? $": {against}" : "")}{Said(item.Posting)}{(item.Resume is { } place ? $"; résumé: “{OneLine(place.Text)}”" : "")}";
                if (said.New(item.Notes) is { } note)
                    yield return $"{Indent}{Indent}{note}";
            }
        }

        if (match.Posting.NotJudged.Count == 0)
            yield break;
        yield return "";
        yield return "Stated, not judged";
        foreach (var quote in match.Posting.NotJudged)
            yield return $"{Indent}? “{OneLine(quote.Text)}”";
        if (match.Posting.HasMoreNotJudged)
            yield return $"{Indent}? and more";
    }

    private static IEnumerable<string> Lines(StoreMatchShape shape)
    {
        foreach (var line in Wrapping.Lines(Target(shape.Target), Print.Width))
            yield return line;
        foreach (var line in StoreLines.Of(shape).SelectMany(line => Wrapping.Lines(line, Print.Width)))
            yield return line;
        if (shape.RuledOutBy.Count > 0)
            yield return "Ruled out first by: " + string.Join(", ", shape.RuledOutBy.Select(one => FormattableString.Invariant($"{one.Kind} {one.Postings:#,0}"))) + ".";
        if (shape.Matches.Count > 0)
        {
            yield return "";
            foreach (var line in StoreLines.Table(shape.Matches, Print.Width))
                yield return line;
            yield return "";
            foreach (var line in Wrapping.Lines(StoreLines.Legend, Print.Width))
                yield return line;
        }

        foreach (var line in Stated(shape.StatedByYou))
            yield return line;
        yield return $"Receipt: {shape.Receipt.Line()}.";
    }

    private static IEnumerable<string> Stated(IReadOnlyList<string> stated) => SaidWords.Sentence(stated) is { } sentence ? [sentence] : [];

    private static string Target(ReachTargetShape target) =>
        $"Looked at: postings of the role '{target.Role}' (--role; ai when not given){(target.Country is { } country ? $", in {country}" : "")}{(target.Level is { } level ? $", of the level '{level}'" : "")}.";

    private static string Said(Quote? quote) => quote is null ? "" : $" – posting: “{OneLine(quote.Text)}”";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Sign(Standing standing) => standing switch
    {
        Standing.Met => "+",
        Standing.Missing => "−",
        _ => "?",
    };

    private static string Heading(Strength strength) => strength switch
    {
        Strength.Required => "Required (+ shown, − not shown, ? cannot be told)",
        Strength.Preferred => "Preferred",
        _ => "Mentioned",
    };
}
