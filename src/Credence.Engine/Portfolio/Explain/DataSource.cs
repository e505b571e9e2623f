namespace Credence.Portfolio.Explain;

/// <summary>Where the data is from, and under which terms.</summary>
internal static class DataSource
{
    private const int LinesAround = 6;

    internal static Finding Of(CheckInput input)
    {
        var (source, terms, data) = (input.Cues["source-word"], input.Cues["data-licence"], input.Cues["data"]);
        var none = new List<Proof>();
        foreach (var file in input.Documents)
        {
            if (input.Repository.TextOf(file) is not { } text)
                continue;
            var lines = Prose.Of(text).ToList();
            var denied = new Lazy<IReadOnlyDictionary<int, Proof>>(() => Statements.Denied(input, text, "data-licence", Sought.Thing));
            for (var at = 0; at < lines.Count; at++)
            {
                if (!source.IsIn(lines[at].Line))
                    continue;
                var near = lines.Skip(Math.Max(0, at - LinesAround)).Take(2 * LinesAround + 1).ToList();
                if (!near.Exists(line => data.IsIn(line.Line)))
                    continue;
                if (near.FirstOrDefault(line => terms.IsIn(line.Line) && !denied.Value.ContainsKey(line.Number)) is { Line: not null } stated)
                    return Finding.Passed("source and terms of the data are stated", text.Line(lines[at].Number, lines[at].Line), text.Line(stated.Number, stated.Line));
                none.AddRange(near.Where(line => denied.Value.ContainsKey(line.Number)).Select(line => denied.Value[line.Number]));
            }
        }

        return Finding.Failed("no document states an address of the data and its terms near each other" + Statements.Denied(none), none);
    }
}
