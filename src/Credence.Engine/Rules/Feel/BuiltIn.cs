namespace Credence.Rules.Feel;

/// <summary>One built-in function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Least">Arguments it needs at least (count).</param>
/// <param name="Most">Arguments it takes at most (count).</param>
/// <param name="Signatures">Names of its parameters, for calls by name; several where it has several forms.</param>
/// <param name="Body">Its result; null where it has none for these arguments.</param>
internal sealed record BuiltIn(string Name, int Least, int Most, IReadOnlyList<IReadOnlyList<string>> Signatures, Func<Arguments, Value?> Body)
{
    internal bool Takes(int count) => count >= Least && count <= Most;

    /// <summary>A function of fixed parameters; those whose names end in '?' may be left out.</summary>
    internal static BuiltIn Of(string name, string parameters, Func<Arguments, Value?> body)
    {
        var forms = parameters.Split('|').Select(form => form.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        return new BuiltIn(
            name,
            forms.Min(form => form.Count(parameter => !parameter.EndsWith('?'))),
            forms.Max(form => form.Length),
            [.. forms.Select(form => (IReadOnlyList<string>)[.. form.Select(parameter => parameter.TrimEnd('?'))])],
            body);
    }

    /// <summary>A function of any number of arguments, at least one.</summary>
    internal static BuiltIn OfMany(string name, string parameters, Func<Arguments, Value?> body) => Of(name, parameters, body) with { Most = int.MaxValue };
}
