using System.Buffers.Binary;
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
    private const byte Separator = 0x1F;
    private const int UsualBytes = 512;

    /// <summary>Identity of a record with this cleaned text.</summary>
    /// <param name="source">Corpus it came from.</param>
    /// <param name="id">The source's own id, or null.</param>
    /// <param name="title">Cleaned title, or null.</param>
    /// <param name="text">Cleaned text.</param>
    public static RecordIdentity Of(string source, string? id, string? title, ReadOnlySpan<char> text)
    {
        var hash = Cleaning.TextHash.NumberOf(text);
        return new RecordIdentity(KeyOf(source, id ?? "", hash), source, hash, MinHash.SignatureOf(text), Cleaning.TitleWords.Of(title));
    }

    /// <summary>The first 128 bits of SHA-256 over source, id and identity of the text.</summary>
    private static UInt128 KeyOf(string source, string id, UInt128 textHash)
    {
        var most = Encoding.UTF8.GetMaxByteCount(source.Length) + Encoding.UTF8.GetMaxByteCount(id.Length) + 2 + Cleaning.TextHash.Bytes;
        var bytes = most <= UsualBytes ? stackalloc byte[UsualBytes] : new byte[most];
        var length = Encoding.UTF8.GetBytes(source, bytes);
        bytes[length++] = Separator;
        length += Encoding.UTF8.GetBytes(id, bytes[length..]);
        bytes[length++] = Separator;
        BinaryPrimitives.WriteUInt128BigEndian(bytes[length..], textHash);
        return Cleaning.TextHash.First128Bits(bytes[..(length + Cleaning.TextHash.Bytes)]);
    }
}
