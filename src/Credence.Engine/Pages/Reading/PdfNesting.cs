namespace Credence.Pages.Reading;

/// <summary>Looks for arrays and dictionaries nested in each other without end before a parser that recurses sees them.</summary>
internal static class PdfNesting
{
    /// <summary>Whether openings follow each other, with nothing but blanks, names and figures between, deeper than allowed.</summary>
    internal static bool IsDeeperThan(ReadOnlySpan<byte> document, int deepest)
    {
        var depth = 0;
        for (var at = 0; at < document.Length; at++)
        {
            switch (document[at])
            {
                case (byte)'[':
                case (byte)'<' when at + 1 < document.Length && document[at + 1] == (byte)'<':
                    if (++depth > deepest)
                        return true;
                    at += document[at] == (byte)'<' ? 1 : 0;
                    break;
                case (byte)']':
                case (byte)'>' when at + 1 < document.Length && document[at + 1] == (byte)'>':
                    depth = Math.Max(0, depth - 1);
                    at += document[at] == (byte)'>' ? 1 : 0;
                    break;
                case < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'):
                case >= 0x80:
                    depth = 0; // packed bytes, not syntax
                    break;
                default:
                    break;
            }
        }

        return false;
    }
}
