using System.Diagnostics;
using System.Globalization;
using Credence.Postings;

namespace Credence.App.Ingest;

/// <summary>One line on a terminal's stderr that is written over: records, part of the input, rate, time left.</summary>
internal sealed class ProgressLine : IProgress<IngestProgress>, IDisposable
{
    private const double Megabyte = 1e6;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly long _started = Stopwatch.GetTimestamp();
    private TimeSpan _lastShown;
    private int _width;

    /// <inheritdoc/>
    public void Report(IngestProgress value)
    {
        var elapsed = Stopwatch.GetElapsedTime(_started);
        if (elapsed - _lastShown < Interval)
            return;
        _lastShown = elapsed;
        Show(Text(value, elapsed.TotalSeconds));
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_width > 0)
            Console.Error.Write("\r" + new string(' ', _width) + "\r");
    }

    internal static string Text(IngestProgress at, double seconds)
    {
        var left = at.Bytes > 0 && at.TotalBytes > at.Bytes
            ? string.Create(CultureInfo.InvariantCulture, $", {Math.Ceiling(seconds * (at.TotalBytes - at.Bytes) / at.Bytes):N0} s left")
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{at.Records:N0} records, {at.Distinct:N0} new, {at.Bytes / Megabyte:N1} of {at.TotalBytes / Megabyte:N1} MB, {at.Records / seconds:N0} records/s{left}");
    }

    private void Show(string text)
    {
        Console.Error.Write("\r" + text.PadRight(_width));
        _width = Math.Max(_width, text.Length);
    }
}
