namespace Credence.App.Receipts;

/// <summary>The words of a call, its options apart, so that one of them can be put back to what it was.</summary>
/// <param name="Words">Command and arguments before any <c>--</c>.</param>
/// <param name="Options">Values by option, in ordinal order; none for a switch.</param>
/// <param name="Tail">A <c>--</c> and what stands behind it.</param>
internal sealed record AskedWords(IReadOnlyList<string> Words, SortedDictionary<string, IReadOnlyList<string>> Options, IReadOnlyList<string> Tail)
{
    /// <summary>The call again.</summary>
    internal IReadOnlyList<string> Command => [.. Words, .. Options.SelectMany(option => Written(option.Key, option.Value)), .. Tail];

    /// <summary>Takes a call apart. A word after an option is its value, as receipts are written.</summary>
    internal static AskedWords Of(IReadOnlyList<string> command)
    {
        var words = new List<string>();
        var options = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var end = command.ToList().IndexOf("--");
        string? option = null;
        foreach (var word in command.Take(end < 0 ? command.Count : end))
        {
            if (word.StartsWith("--", StringComparison.Ordinal))
            {
                var at = word.IndexOf('=', StringComparison.Ordinal);
                option = at < 0 ? word : word[..at];
                options[option] = [.. options.GetValueOrDefault(option) ?? [], .. at < 0 ? (string[])[] : [word[(at + 1)..]]];
            }
            else if (option is null)
            {
                words.Add(word);
            }
            else
            {
                options[option] = [.. options[option], word];
            }
        }

        return new AskedWords(words, options, end < 0 ? [] : [.. command.Skip(end)]);
    }

    /// <summary>The same with one option as another call has it, or without it where that has none.</summary>
    internal AskedWords WithOption(string name, IReadOnlyList<string>? values)
    {
        var options = new SortedDictionary<string, IReadOnlyList<string>>(Options, StringComparer.Ordinal);
        if (values is null)
            options.Remove(name);
        else
            options[name] = values;
        return this with { Options = options };
    }

    private static IEnumerable<string> Written(string option, IReadOnlyList<string> values) =>
        values is [var only] && (only.Length == 0 || only.StartsWith('-')) ? [$"{option}={only}"] : [option, .. values];
}
