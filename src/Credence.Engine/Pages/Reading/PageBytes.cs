using Credence.Sources;

namespace Credence.Pages.Reading;

/// <summary>Takes a page from a stream, and stops as soon as it is larger than what is read.</summary>
public static class PageBytes
{
    private const int Step = 64 * 1024;

    /// <summary>The whole page.</summary>
    /// <exception cref="UnusableInputException">It is larger than <see cref="PageLimits.PageBytes"/>.</exception>
    public static async Task<byte[]> ReadAsync(Stream input, string where, CancellationToken stop)
    {
        if (input.CanSeek && input.Length > PageLimits.PageBytes)
            throw PageReader.TooLarge(where);
        using var bytes = new MemoryStream(input.CanSeek ? (int)input.Length : Step);
        var buffer = new byte[Step];
        for (var read = await input.ReadAsync(buffer, stop).ConfigureAwait(false); read > 0; read = await input.ReadAsync(buffer, stop).ConfigureAwait(false))
        {
            if (bytes.Length + read > PageLimits.PageBytes)
                throw PageReader.TooLarge(where);
            bytes.Write(buffer, 0, read);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }
}
