namespace Credence.App.Receipts;

/// <summary>One thing in which the two questions differ.</summary>
/// <param name="Name">Option, <c>words</c>, or <c>data</c>.</param>
/// <param name="Old">As it was; null where it was not given.</param>
/// <param name="New">As it is; null likewise.</param>
/// <param name="Back">Puts it back to what it was; null where that cannot be tried.</param>
internal sealed record Difference(string Name, string? Old, string? New, Func<Setup, Setup>? Back)
{
    internal const string AsOf = "--as-of";
    internal const string Seed = "--seed";
    internal const string Data = "data";
    internal const string Version = "version";
    internal const string Words = "words";

    /// <summary>In words.</summary>
    internal string Text => $"{Name} {Old ?? "not given"} → {New ?? "not given"}";

    /// <summary>In what the new question differs from the old one.</summary>
    internal static IReadOnlyList<Difference> Of(AskedWords old, AskedWords changed)
    {
        var found = new List<Difference>();
        if (!old.Words.SequenceEqual(changed.Words, StringComparer.Ordinal) || !old.Tail.SequenceEqual(changed.Tail, StringComparer.Ordinal))
            found.Add(new Difference(Words, string.Join(' ', [.. old.Words, .. old.Tail]), string.Join(' ', [.. changed.Words, .. changed.Tail]), setup => setup with { Asked = setup.Asked with { Words = old.Words, Tail = old.Tail } }));
        foreach (var name in old.Options.Keys.Concat(changed.Options.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (was, now) = (old.Options.GetValueOrDefault(name), changed.Options.GetValueOrDefault(name));
            if (was is null != now is null || was is not null && !was.SequenceEqual(now!, StringComparer.Ordinal))
                found.Add(new Difference(name, was is null ? null : string.Join(' ', was), now is null ? null : string.Join(' ', now), setup => setup with { Asked = setup.Asked.WithOption(name, was) }));
        }

        return found;
    }
}
