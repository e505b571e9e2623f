namespace Credence.Postings.Reading;

/// <summary>What the property names of JSON records mean, remembered in the order they come in: the next record mostly has the same.</summary>
internal sealed class FieldKeys
{
    private const int MostNames = 256;
    private const int LongestName = 64;

    /// <summary>Properties by which a source is told, or that are looked into: records that have one are not read as plain ones without a look at the rest.</summary>
    private static readonly HashSet<string> OfSources = new(StringComparer.Ordinal)
    {
        "@type", "record", "_source", "jobUrl", "hostedUrl", "absolute_url", "updated_at", "jobAd", "releasedDate", "refNumber", "shortcode", "jobPostingInfo", "externalPath",
        "comment_text", "by", "created_at_i", "deleted", "first_name", "last_name",
    };

    private readonly List<Key> _keys = [];
    private int _next;

    /// <summary>Begins with a record's first name.</summary>
    internal void Restart() => _next = 0;

    /// <summary>What a name of ASCII characters means.</summary>
    internal Key Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _keys.Count; i++)
        {
            var at = _next + i < _keys.Count ? _next + i : _next + i - _keys.Count;
            if (!name.SequenceEqual(_keys[at].Name))
                continue;
            _next = at + 1;
            return _keys[at];
        }

        var isField = FieldNames.TryFind(name, out var field, out var rank);
        var key = new Key(name.ToArray(), isField ? field : null, rank, OfSources.Contains(System.Text.Encoding.ASCII.GetString(name)));
        if (_keys.Count < MostNames && name.Length <= LongestName)
        {
            _keys.Add(key);
            _next = _keys.Count;
        }

        return key;
    }

    /// <summary>A property name.</summary>
    /// <param name="Name">Its bytes.</param>
    /// <param name="Field">The field of a posting it stands for, or null.</param>
    /// <param name="Rank">How sure the name is for that field (0 = surest).</param>
    /// <param name="IsOfSource">Whether a source may be told by it.</param>
    internal readonly record struct Key(byte[] Name, PostingField? Field, int Rank, bool IsOfSource);
}
