using System.Security.Cryptography;
using System.Text;
using Credence.Postings.Cleaning;

namespace Credence.Postings.Storing;

/// <summary>What a store needs to know of a record to tell whether it has seen it.</summary>
/// <param name="Key">128 bits that stand for the source, the source's own id and the text.</param>
/// <param name="Source">Corpus it came from.</param>
/// <param name="TextHash">128 bits that stand for the text, see <see cref="Cleaning.TextHash"/>.</param>
/// <param name="Signature">MinHash signature of the text.</param>
public sealed record RecordIdentity(byte[] Key, string Source, byte[] TextHash, uint[] Signature)
{
    private const char Separator = '\u001F';

    /// <summary>Identity of a record with this cleaned text.</summary>
    /// <param name="source">Corpus it came from.</param>
    /// <param name="id">The source's own id, or null.</param>
    /// <param name="text">Cleaned text.</param>
    public static RecordIdentity Of(string source, string? id, string text)
    {
        var hash = Cleaning.TextHash.Of(text);
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(source + Separator + id + Separator + hash));
        return new RecordIdentity(key[..Cleaning.TextHash.Bytes], source, Convert.FromHexString(hash), MinHash.SignatureOf(text));
    }
}
