using System.Text;

namespace Credence.Resumes.Unlocking;

/// <summary>Small numbers for texts that come again and again.</summary>
internal sealed class TextIds
{
    private const int Longest = 512;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    internal TextIds() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Different texts so far (count).</summary>
    internal int Count => _texts.Count;

    /// <summary>The text of a number.</summary>
    internal string this[int id] => _texts[id];

    /// <summary>The number of a text in UTF-8, given to it now where it is new.</summary>
    internal int Of(ReadOnlySpan<byte> utf8)
    {
        Span<char> room = stackalloc char[Longest];
        var text = utf8.Length <= Longest ? room[..Encoding.UTF8.GetChars(utf8, room)] : Encoding.UTF8.GetString(utf8).AsSpan();
        return _lookup.TryGetValue(text, out var id) ? id : Add(text.ToString());
    }

    /// <summary>The number of a text; -1 where it has none.</summary>
    internal int Find(string text) => _ids.GetValueOrDefault(text, -1);

    /// <summary>The number of a text, given to it now where it is new.</summary>
    internal int Of(string text) => _ids.TryGetValue(text, out var id) ? id : Add(text);

    private int Add(string text)
    {
        _ids.Add(text, _texts.Count);
        _texts.Add(text);
        return _texts.Count - 1;
    }
}
