namespace Credence.Pages.Reading;

/// <summary>Looks for arrays and dictionaries nested in each other without end before a parser that recurses sees them.</summary>
internal static class PdfNesting
{
    /// <summary>Bytes that a text in brackets may have; what is longer is read as syntax.</summary>
    private const int LongestString = 64 * 1024;

    /// <summary>Texts without an end that are looked for; from then on a bracket opens none, so that a document of brackets takes no longer than another.</summary>
    private const int MostWithoutEnd = 256;

    /// <summary>Whether openings follow each other, without as many closings between, deeper than allowed. Texts are passed over; in streams, packed bytes end a nesting.</summary>
    internal static bool IsDeeperThan(ReadOnlySpan<byte> document, int deepest)
    {
        var (depth, inStream, withoutEnd) = (0, false, 0);
        for (var at = 0; at < document.Length; at++)
        {
            switch (document[at])
            {
                case (byte)'[':
                case (byte)'<' when Follows(document, at, "<<"u8):
                    if (++depth > deepest)
                        return true;
                    at += document[at] == (byte)'<' ? 1 : 0;
                    break;
                case (byte)']':
                case (byte)'>' when Follows(document, at, ">>"u8):
                    depth = Math.Max(0, depth - 1);
                    at += document[at] == (byte)'>' ? 1 : 0;
                    break;
                case (byte)'(' when !inStream && withoutEnd < MostWithoutEnd:
                    var end = EndOfString(document, at);
                    withoutEnd += end == at ? 1 : 0;
                    at = end;
                    break;
                case (byte)'s' when Follows(document, at, "stream"u8):
                    inStream = !(at > 2 && document[(at - 3)..].StartsWith("end"u8));
                    depth = inStream ? depth : 0;
                    break;
                case < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') when inStream:
                case >= 0x80 when inStream:
                    depth = 0; // packed bytes, not syntax
                    break;
                default:
                    break;
            }
        }

        return false;
    }

    private static bool Follows(ReadOnlySpan<byte> document, int at, ReadOnlySpan<byte> word) => document[at..].StartsWith(word);

    /// <summary>The bracket that ends a text, or its beginning where it does not end soon.</summary>
    private static int EndOfString(ReadOnlySpan<byte> document, int start)
    {
        var open = 0;
        for (var at = start; at < document.Length && at - start < LongestString; at++)
        {
            if (document[at] == (byte)'\\')
                at++;
            else if (document[at] == (byte)'(')
                open++;
            else if (document[at] == (byte)')' && --open == 0)
                return at;
        }

        return start;
    }
}
