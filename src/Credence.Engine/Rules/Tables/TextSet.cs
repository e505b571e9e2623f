namespace Credence.Rules.Tables;

/// <summary>An exact set of texts: finitely many, or all but finitely many.</summary>
public sealed class TextSet : IEquatable<TextSet>
{
    private readonly SortedSet<string> _named;

    private TextSet(bool isAllBut, IEnumerable<string> named)
    {
        IsAllBut = isAllBut;
        _named = new SortedSet<string>(named, StringComparer.Ordinal);
    }

    /// <summary>No text.</summary>
    public static TextSet None { get; } = new(false, []);

    /// <summary>Every text.</summary>
    public static TextSet All { get; } = new(true, []);

    /// <summary>True where the named texts are those left out.</summary>
    public bool IsAllBut { get; }

    /// <summary>The texts in it, or those left out, in ordinal order.</summary>
    public IReadOnlyCollection<string> Named => _named;

    /// <summary>True where no text is in it.</summary>
    public bool IsEmpty => !IsAllBut && _named.Count == 0;

    /// <summary>These texts.</summary>
    public static TextSet Of(params IEnumerable<string> texts) => new(false, texts);

    /// <summary>True where the text is in it.</summary>
    public bool Contains(string text) => _named.Contains(text) != IsAllBut;

    /// <summary>The texts that are not in it.</summary>
    public TextSet Complement() => new(!IsAllBut, _named);

    /// <summary>The texts in both.</summary>
    public TextSet Intersect(TextSet other) => (IsAllBut, other.IsAllBut) switch
    {
        (true, true) => new TextSet(true, _named.Union(other._named)),
        (false, _) => new TextSet(false, _named.Where(other.Contains)),
        _ => new TextSet(false, other._named.Where(Contains)),
    };

    /// <summary>The texts in either.</summary>
    public TextSet Union(TextSet other) => Complement().Intersect(other.Complement()).Complement();

    /// <inheritdoc/>
    public bool Equals(TextSet? other) => other is not null && IsAllBut == other.IsAllBut && _named.SequenceEqual(other._named);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _named.Aggregate(IsAllBut ? 1 : 0, (hash, text) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(text)));
}
