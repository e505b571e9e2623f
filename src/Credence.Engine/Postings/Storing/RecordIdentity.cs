using System.Text;
using Credence.Postings.Cleaning;

namespace Credence.Postings.Storing;

/// <summary>What a store needs to know of a record to tell whether it has seen it.</summary>
/// <param name="Key">128 bits that stand for the source, the source's own id and the text.</param>
/// <param name="Source">Corpus it came from.</param>
/// <param name="TextHash">128 bits that stand for the text, see <see cref="Cleaning.TextHash"/>.</param>
/// <param name="Signature">MinHash signature of the text.</param>
/// <param name="TitleWords">Words of the title, see <see cref="Cleaning.TitleWords"/>.</param>
public sealed record RecordIdentity(UInt128 Key, string Source, UInt128 TextHash, ushort[] Signature, ushort[] TitleWords)
{
    private const char Separator = '\u001F';

    /// <summary>Identity of a record with this cleaned text.</summary>
    /// <param name="source">Corpus it came from.</param>
    /// <param name="id">The source's own id, or null.</param>
    /// <param name="title">Cleaned title, or null.</param>
    /// <param name="text">Cleaned text.</param>
    public static RecordIdentity Of(string source, string? id, string? title, string text)
    {
        var hash = Cleaning.TextHash.NumberOf(text);
        var key = Cleaning.TextHash.First128Bits(Encoding.UTF8.GetBytes(source + Separator + id + Separator + Cleaning.TextHash.Digits(hash)));
        return new RecordIdentity(key, source, hash, MinHash.SignatureOf(text), Cleaning.TitleWords.Of(title));
    }
}
