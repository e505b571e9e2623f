namespace Credence.Advice;

/// <summary>The strategy that fits a person.</summary>
/// <param name="Id">Id of the strategy, as rules may name it.</param>
/// <param name="Title">The situation in plain words.</param>
/// <param name="Source">Who advises it: source id, a slash, section.</param>
/// <param name="Prefers">Kinds of options in the order this strategy takes them up; the last part of an option's place in an answer.</param>
public sealed record Strategy(string Id, string Title, string Source, IReadOnlyList<string> Prefers)
{
    /// <summary>Output of the strategy table that names the strategy.</summary>
    internal const string Output = "strategy";

    internal static Strategy Of(AdviceTable table, IReadOnlyDictionary<string, string> facts, DateOnly day)
    {
        var row = table.Deciding(facts, day);
        return new Strategy(row.Text(Output), row.Text("title"), row.Source, row.Texts("prefers"));
    }
}
