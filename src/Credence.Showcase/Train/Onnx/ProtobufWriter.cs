using System.Buffers.Binary;
using System.Text;

namespace Credence.Showcase.Train.Onnx;

/// <summary>Writes messages in the wire format of Protocol Buffers.</summary>
/// <remarks>https://protobuf.dev/programming-guides/encoding</remarks>
internal sealed class ProtobufWriter
{
    private const int Varint = 0;
    private const int LengthDelimited = 2;
    private const int Fixed32 = 5;
    private const byte Continued = 0x80;
    private readonly List<byte> _bytes = [];

    /// <summary>A whole number.</summary>
    internal ProtobufWriter Number(int field, long value)
    {
        Tag(field, Varint);
        Raw(unchecked((ulong)value));
        return this;
    }

    /// <summary>A 32-bit floating-point number.</summary>
    internal ProtobufWriter Number(int field, float value)
    {
        Tag(field, Fixed32);
        Span<byte> four = stackalloc byte[sizeof(float)];
        BinaryPrimitives.WriteSingleLittleEndian(four, value);
        _bytes.AddRange(four);
        return this;
    }

    /// <summary>A text.</summary>
    internal ProtobufWriter Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    /// <summary>Bytes, or a message that is written already.</summary>
    internal ProtobufWriter Bytes(int field, ReadOnlySpan<byte> value)
    {
        Tag(field, LengthDelimited);
        Raw((ulong)value.Length);
        _bytes.AddRange(value);
        return this;
    }

    /// <summary>A message inside this one.</summary>
    internal ProtobufWriter Message(int field, ProtobufWriter inner) => Bytes(field, inner.ToArray());

    /// <summary>Numbers one after the other without a tag each.</summary>
    internal ProtobufWriter Packed(int field, IEnumerable<long> values)
    {
        var inner = new ProtobufWriter();
        foreach (var value in values)
            inner.Raw(unchecked((ulong)value));
        return Bytes(field, inner.ToArray());
    }

    /// <summary>Floating-point numbers one after the other without a tag each.</summary>
    internal ProtobufWriter Packed(int field, ReadOnlySpan<float> values) => Bytes(field, Bytes(values));

    /// <summary>What was written.</summary>
    internal byte[] ToArray() => [.. _bytes];

    /// <summary>Floating-point numbers as little-endian bytes.</summary>
    internal static byte[] Bytes(ReadOnlySpan<float> values)
    {
        var bytes = new byte[values.Length * sizeof(float)];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * sizeof(float)), values[i]);
        return bytes;
    }

    private void Tag(int field, int kind) => Raw((ulong)(field << 3 | kind));

    private void Raw(ulong value)
    {
        while (value >= Continued)
        {
            _bytes.Add((byte)(value | Continued));
            value >>= 7;
        }

        _bytes.Add((byte)value);
    }
}
