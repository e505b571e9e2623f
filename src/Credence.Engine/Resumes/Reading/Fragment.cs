namespace Credence.Resumes.Reading;

/// <summary>A part of a document's text that knows where it stands, also after lines were put together.</summary>
/// <param name="Source">The whole text.</param>
/// <param name="Text">The part as it is to be read.</param>
/// <param name="Start">Offset of its first character in the whole text.</param>
/// <param name="Map">Offset of every character where lines were put together with less between them than in the whole text; null where characters follow each other.</param>
internal sealed record Fragment(SourceText Source, string Text, int Start, int[]? Map = null)
{
    internal bool IsEmpty => Text.Length == 0;

    internal int End => Text.Length == 0 ? Start : At(Text.Length - 1) + 1;

    internal Fragment this[Range range]
    {
        get
        {
            var (from, length) = range.GetOffsetAndLength(Text.Length);
            return new Fragment(Source, Text.Substring(from, length), At(from), Map?[from..(from + length)]);
        }
    }

    /// <summary>Without these characters, blanks and tabs at both ends.</summary>
    internal Fragment Trim(string characters = "")
    {
        var (from, to) = (0, Text.Length);
        while (from < to && (char.IsWhiteSpace(Text[from]) || characters.Contains(Text[from], StringComparison.Ordinal)))
            from++;
        while (to > from && (char.IsWhiteSpace(Text[to - 1]) || characters.Contains(Text[to - 1], StringComparison.Ordinal)))
            to--;
        return from == 0 && to == Text.Length ? this : this[from..to];
    }

    /// <summary>Without these characters, blanks, and brackets at both ends; brackets whose other one is inside belong to the text: "Analyst (night shift)", "(ISC)2".</summary>
    internal Fragment Bare(string characters)
    {
        for (var text = Trim(characters); ; text = text.Trim(characters))
        {
            if (text.IsEmpty)
                return text;
            var partner = PartnerOf(text.Text);
            if (text.Text[0] is ')' or ']' || (text.Text[0] is '(' or '[' && partner < 0))
                text = text[1..];
            else if (text.Text[0] is '(' or '[' && partner == text.Text.Length - 1)
                text = text[1..^1];
            else if (text.Text[^1] is '(' or '[' || (text.Text[^1] is ')' or ']' && !Balances(text.Text)))
                text = text[..^1];
            else
                return text;
        }
    }

    /// <summary>The part as a value.</summary>
    internal Stated<string> State(Confidence confidence) => State(Text, confidence);

    /// <summary>A value that stands here.</summary>
    internal Stated<T> State<T>(T value, Confidence confidence) => new(value, Source.PlaceOf(Start, End), confidence);

    /// <summary>Pieces between dividers; dividers inside of brackets do not count.</summary>
    internal IReadOnlyList<Fragment> Split(Func<string, int, int> dividerAt)
    {
        var (pieces, start, depth) = (new List<Fragment>(), 0, 0);
        for (var at = 0; at < Text.Length;)
        {
            depth = Text[at] is '(' or '[' ? depth + 1 : Text[at] is ')' or ']' ? Math.Max(0, depth - 1) : depth;
            var length = depth == 0 ? dividerAt(Text, at) : 0;
            if (length == 0)
            {
                at++;
                continue;
            }

            pieces.Add(this[start..at].Trim());
            start = at += length;
        }

        pieces.Add(this[start..].Trim());
        return [.. pieces.Where(piece => !piece.IsEmpty)];
    }

    /// <summary>Where a piece of this text begins in it.</summary>
    internal int IndexOf(Fragment piece) => Map is null ? piece.Start - Start : Array.IndexOf(Map, piece.Start);

    /// <summary>The text with a stretch of it left out; what is before and after is put together with a blank.</summary>
    internal IReadOnlyList<Fragment> Without(int start, int end) => [.. new[] { this[..start].Trim(), this[end..].Trim() }.Where(piece => !piece.IsEmpty)];

    /// <summary>Two parts as one, with a text between them that stands nowhere.</summary>
    internal static Fragment Joined(Fragment one, string between, Fragment two)
    {
        var map = new int[one.Text.Length + between.Length + two.Text.Length];
        for (var i = 0; i < map.Length; i++)
        {
            var at = i - one.Text.Length - between.Length;
            map[i] = i < one.Text.Length ? one.Map?[i] ?? one.Start + i : at < 0 ? one.End : two.Map?[at] ?? two.Start + at;
        }

        return new Fragment(one.Source, one.Text + between + two.Text, one.Start, map);
    }

    /// <summary>Where the bracket a text begins with is closed; -1 where it is not.</summary>
    private static int PartnerOf(string text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth += text[at] is '(' or '[' ? 1 : text[at] is ')' or ']' ? -1 : 0;
            if (depth == 0)
                return at;
        }

        return -1;
    }

    private static bool Balances(string text) => text.AsSpan().Count(text[^1]) <= text.AsSpan().Count(text[^1] == ')' ? '(' : '[');

    private int At(int index) => Map is null ? Start + index : index < Map.Length ? Map[index] : Map.Length == 0 ? Start : Map[^1] + 1;
}
