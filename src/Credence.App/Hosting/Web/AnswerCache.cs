using System.Collections.Concurrent;

namespace Credence.App.Hosting.Web;

/// <summary>Answers that only read, kept until there are too many; then all are dropped.</summary>
internal sealed class AnswerCache
{
    private const long MostBytes = 32 * 1024 * 1024;
    private readonly ConcurrentDictionary<string, KnownAnswer> _known = new(StringComparer.Ordinal);
    private long _bytes;

    internal KnownAnswer? Find(string question) => _known.GetValueOrDefault(question);

    internal void Add(string question, KnownAnswer answer)
    {
        if (Interlocked.Add(ref _bytes, SizeOf(question, answer)) > MostBytes)
        {
            _known.Clear();
            Interlocked.Exchange(ref _bytes, SizeOf(question, answer));
        }

        _known[question] = answer;
    }

    private static long SizeOf(string question, KnownAnswer answer) => (2L * question.Length) + answer.Body.Length;
}
