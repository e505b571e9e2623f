using System.Diagnostics;
using System.Globalization;
using Credence.App.Hosting;

namespace Credence.App.Portfolio;

/// <summary>How a process that reads a repository gets on: it says how much it has looked at, on its standard error, and that is shown where somebody waits for it at a terminal.</summary>
internal sealed class ReadingSigns : IDisposable
{
    private const int MostDigits = 32;
    private static readonly TimeSpan BeforeShown = TimeSpan.FromSeconds(2);
    private readonly Process _process;
    private readonly bool _isShown;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private int _looked;
    private int _known;
    private TimeSpan _workedAt;
    private TimeSpan _saidAt;
    private int _shownWidth;

    internal ReadingSigns(Process process, bool isShown)
    {
        (_process, _isShown) = (process, isShown && Print.ProgressVisible);
        _ = Task.Run(Read);
    }

    /// <summary>Time by the clock so far.</summary>
    internal TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>How long it has said nothing new: processor time, and time by the clock. Until it has said something for the first time, it has not worked.</summary>
    internal (TimeSpan Worked, TimeSpan Waited) Silence()
    {
        var (looked, worked) = (Volatile.Read(ref _looked), ReadingProcess.ProcessorTime(_process) ?? _workedAt);
        if (looked != _known)
        {
            (_known, _workedAt, _saidAt) = (looked, worked, _clock.Elapsed);
            Show();
        }

        return (_known == 0 ? TimeSpan.Zero : worked - _workedAt, _clock.Elapsed - _saidAt);
    }

    /// <summary>Clears what was shown.</summary>
    public void Dispose()
    {
        if (_shownWidth > 0)
            Console.Error.Write("\r" + new string(' ', _shownWidth) + "\r");
    }

    private void Show()
    {
        if (!_isShown || _clock.Elapsed < BeforeShown)
            return;
        var text = string.Create(CultureInfo.InvariantCulture, $"{_known:#,0} objects of the repository looked at");
        Console.Error.Write("\r" + text.PadRight(_shownWidth));
        _shownWidth = text.Length;
    }

    private void Read()
    {
        foreach (var looked in In(_process.StandardError.BaseStream))
            Volatile.Write(ref _looked, looked);
    }

    /// <summary>Lines that are a number; of any other no more is kept than tells that it is none.</summary>
    internal static IEnumerable<int> In(Stream said)
    {
        var (buffer, line, length) = (new byte[4096], new byte[MostDigits], 0);
        for (var read = said.Read(buffer); read > 0; read = said.Read(buffer))
        {
            for (var at = 0; at < read; at++)
            {
                if (buffer[at] == '\n')
                {
                    if (length <= MostDigits && int.TryParse(line.AsSpan(0, length).TrimEnd((byte)'\r'), NumberStyles.None, CultureInfo.InvariantCulture, out var looked))
                        yield return looked;
                    length = 0;
                    continue;
                }

                if (length < MostDigits)
                    line[length] = buffer[at];
                length = Math.Min(length + 1, MostDigits + 1);
            }
        }
    }
}
