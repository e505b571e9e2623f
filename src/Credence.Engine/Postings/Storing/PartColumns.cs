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

    private short[] _levels = new short[SlabRows];
    private ByteArray[] _texts = new ByteArray[SlabRows];
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

    /// <summary>A column of lists of texts that every row has; a list may be empty.</summary>
    internal PartColumns<T> TextLists(Func<T, IReadOnlyList<string>> valuesOf)
    {
        using var column = (ColumnWriter<ByteArray>)group.NextColumn();
        var repeats = new short[SlabRows];
        int count = 0, stated = 0, used = 0;
        foreach (var row in rows)
        {
            var values = valuesOf(row);
            var room = Math.Max(1, values.Count);
            var bytes = values.Sum(value => Utf8Encoding.UTF8.GetMaxByteCount(value.Length));
            if (count > 0 && (count + room > SlabRows || used + bytes > _utf8.Length))
                Flush();
            if (room > _levels.Length)
                (_levels, _texts, repeats) = (new short[room], new ByteArray[room], new short[room]);
            if (bytes > _utf8.Length)
                _utf8 = Pinned(bytes);
            if (values.Count == 0)
                (_levels[count], repeats[count++]) = (Null, 0);
            for (var i = 0; i < values.Count; i++)
            {
                (_levels[count], repeats[count++]) = (Stated, i == 0 ? Null : Stated);
                used += Add(values[i], stated++, used);
            }
        }

        Flush();
        return this;

        void Flush()
        {
            if (count > 0)
                column.WriteBatch(count, _levels.AsSpan(0, count), repeats.AsSpan(0, count), _texts.AsSpan(0, stated));
            count = stated = used = 0;
        }
    }

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
            used += Add(text, stated++, used);
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

    private int Add(string text, int index, int at)
    {
        var length = Utf8Encoding.UTF8.GetBytes(text, _utf8.AsSpan(at));
        _texts[index] = new ByteArray(Marshal.UnsafeAddrOfPinnedArrayElement(_utf8, at), length);
        return length;
    }

    private static byte[] Pinned(int length) => GC.AllocateUninitializedArray<byte>(length, pinned: true);
}
