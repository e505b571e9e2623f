using System.Globalization;

namespace Credence.App.Tests.Resume;

/// <summary>Notes the words and the environment of every process that another starts, as long as it watches; nothing where the system has no /proc.</summary>
internal sealed class ChildWatch : IDisposable
{
    private readonly CancellationTokenSource _done = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Thread _thread;

    internal ChildWatch(int parent)
    {
        _thread = new Thread(() => Watch(parent)) { IsBackground = true };
        _thread.Start();
    }

    public void Dispose()
    {
        _done.Cancel();
        _thread.Join();
        _done.Dispose();
    }

    /// <summary>Ends watching.</summary>
    /// <returns>Words and environment of each process, or of each state that one was seen in.</returns>
    internal IReadOnlyCollection<string> Ended()
    {
        _done.Cancel();
        _thread.Join();
        return _seen;
    }

    private void Watch(int parent)
    {
        while (!_done.IsCancellationRequested && Directory.Exists("/proc"))
        {
            foreach (var task in Entries($"/proc/{parent.ToString(CultureInfo.InvariantCulture)}/task"))
            {
                foreach (var child in Text($"{task}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    _seen.Add(Text($"/proc/{child}/cmdline") + "\n" + Text($"/proc/{child}/environ"));
            }
        }
    }

    private static string[] Entries(string folder)
    {
        try
        {
            return Directory.GetDirectories(folder);
        }
        catch (IOException)
        {
            return []; // it has ended
        }
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
