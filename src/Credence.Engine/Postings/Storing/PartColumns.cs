using System.Buffers;
using System.Runtime.InteropServices;
using ParquetSharp;
using Utf8Encoding = System.Text.Encoding;

namespace Credence.Postings.Storing;

/// <summary>Writes one row group column by column from records, a slab of values at a time, so that memory depends on the longest value and not on the rows.</summary>
/// <typeparam name="T">A row.</typeparam>
internal sealed class PartColumns<T>(RowGroupWriter group, IReadOnlyList<T> rows) : IDisposable
{
    private const int SlabRows = 1024;
    private const int SlabBytes = 1 << 20;
    private const short Null = 0;
    private const short Stated = 1;

    private readonly short[] _levels = new short[SlabRows];
    private readonly ByteArray[] _texts = new ByteArray[SlabRows];
    private byte[] _utf8 = Pinned(SlabBytes);

    /// <inheritdoc/>
    public void Dispose() => _utf8 = [];

    /// <summary>A column of numbers that every row has.</summary>
    internal PartColumns<T> Numbers<TValue>(Func<T, TValue> valueOf) where TValue : unmanaged
    {
        using var column = (ColumnWriter<TValue>)group.NextColumn();
        var values = ArrayPool<TValue>.Shared.Rent(SlabRows);
        for (var row = 0; row < rows.Count;)
        {
            var count = 0;
            while (count < SlabRows && row < rows.Count)
                values[count++] = valueOf(rows[row++]);
            column.WriteBatch(values.AsSpan(0, count));
        }

        ArrayPool<TValue>.Shared.Return(values);
        return this;
    }

    /// <summary>A column of numbers that a row may lack.</summary>
    internal PartColumns<T> NumbersOrNull<TValue>(Func<T, TValue?> valueOf) where TValue : unmanaged
    {
        using var column = (ColumnWriter<TValue>)group.NextColumn();
        var values = ArrayPool<TValue>.Shared.Rent(SlabRows);
        for (var row = 0; row < rows.Count;)
        {
            int count = 0, stated = 0;
            for (; count < SlabRows && row < rows.Count; count++)
            {
                var value = valueOf(rows[row++]);
                _levels[count] = value is null ? Null : Stated;
                if (value is { } known)
                    values[stated++] = known;
            }

            column.WriteBatch(count, _levels.AsSpan(0, count), null, values.AsSpan(0, stated));
        }

        ArrayPool<TValue>.Shared.Return(values);
        return this;
    }

    /// <summary>A column of texts that every row has.</summary>
    internal PartColumns<T> Texts(Func<T, string> valueOf) => Texts(valueOf, nullable: false);

    /// <summary>A column of texts that a row may lack.</summary>
    internal PartColumns<T> TextsOrNull(Func<T, string?> valueOf) => Texts(valueOf, nullable: true);

    private PartColumns<T> Texts(Func<T, string?> valueOf, bool nullable)
    {
        using var column = (ColumnWriter<ByteArray>)group.NextColumn();
        int count = 0, stated = 0, used = 0;
        foreach (var row in rows)
        {
            var text = valueOf(row);
            var room = Utf8Encoding.UTF8.GetMaxByteCount(text?.Length ?? 0);
            if (count == SlabRows || used + room > _utf8.Length)
                Flush();
            if (room > _utf8.Length)
                _utf8 = Pinned(room);
            _levels[count++] = text is null ? Null : Stated;
            if (text is null)
                continue;
            var length = Utf8Encoding.UTF8.GetBytes(text, _utf8.AsSpan(used));
            _texts[stated++] = new ByteArray(Marshal.UnsafeAddrOfPinnedArrayElement(_utf8, used), length);
            used += length;
        }

        Flush();
        return this;

        void Flush()
        {
            if (nullable && count > 0)
                column.WriteBatch(count, _levels.AsSpan(0, count), null, _texts.AsSpan(0, stated));
            else if (count > 0)
                column.WriteBatch(_texts.AsSpan(0, stated));
            count = stated = used = 0;
        }
    }

    private static byte[] Pinned(int length) => GC.AllocateUninitializedArray<byte>(length, pinned: true);
}
