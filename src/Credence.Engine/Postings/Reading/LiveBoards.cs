using System.Net;
using System.Runtime.CompilerServices;
using Credence.Sources;

namespace Credence.Postings.Reading;

/// <summary>
/// Reads live boards over their public APIs, politely: at most one request a second to a host, patient with 429 and 5xx (Retry-After, else doubling waits),
/// bounded in time and size, redirects not followed. The answers go through the same readers as files.
/// </summary>
/// <param name="http">Client made by <see cref="Client"/>.</param>
/// <param name="time">Clock the waits are taken from.</param>
/// <param name="baseAddress">Where to send every request instead of to the boards' own hosts (a test server, a proxy); null for the real ones. HTTPS, or a loopback address.</param>
public sealed class LiveBoards(HttpClient http, TimeProvider time, Uri? baseAddress)
{
    /// <summary>Entries asked for per page where a board gives pages (Lever).</summary>
    public const int PageSize = 100;

    /// <summary>Times a request is sent before giving up.</summary>
    public const int Attempts = 5;

    private const int MostPages = 1000;
    private const long LongestAnswer = 64L * 1024 * 1024;
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, long> _lastRequest = new(StringComparer.Ordinal);

    /// <summary>A client with the limits of live reading: 60 s and 64 MiB an answer, no redirects, no cookies.</summary>
    public static HttpClient Client()
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(15),
        })
        {
            Timeout = AnswerTime,
            MaxResponseContentBufferSize = LongestAnswer,
        };
        client.DefaultRequestHeaders.Add("User-Agent", $"credence/{DataFolder.EngineVersion}");
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        return client;
    }

    /// <summary>Every posting of a board, page by page.</summary>
    /// <exception cref="UnusableInputException">The board does not exist, or does not answer even after waiting.</exception>
    public async IAsyncEnumerable<ReadOutcome> Read(LiveBoard board, [EnumeratorCancellation] CancellationToken stop)
    {
        var input = new PostingInput(board.Source, board.Source, NamedByUser: true);
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await Answer(Address(board, page * PageSize), board, stop).ConfigureAwait(false);
            var count = 0;
            foreach (var outcome in PostingReader.Read(new MemoryStream(answer), input, null))
            {
                count++;
                if (page == 0 || !IsEmptyPage(outcome))
                    yield return outcome;
            }

            if (board.System != "lever" || count < PageSize)
                yield break;
        }
    }

    /// <summary>The page after the last one is an empty list, which is no record.</summary>
    private static bool IsEmptyPage(ReadOutcome outcome) => outcome is ReadOutcome.Rejected { Reason: RejectReason.NotAPosting };

    private Uri Address(LiveBoard board, int skip)
    {
        var (host, path) = board.System switch
        {
            "greenhouse" => ("https://boards-api.greenhouse.io", $"/v1/boards/{board.Name}/jobs?content=true"),
            "lever" => ("https://api.lever.co", $"/v0/postings/{board.Name}?mode=json&skip={skip}&limit={PageSize}"),
            _ => ("https://api.ashbyhq.com", $"/posting-api/job-board/{board.Name}?includeCompensation=true"),
        };
        var from = baseAddress ?? new Uri(host);
        return from.Scheme == Uri.UriSchemeHttps || from.IsLoopback
            ? new Uri(from, path)
            : throw new UnusableInputException(from.ToString(), "is not an HTTPS address", "Use one that starts with https://");
    }

    private async Task<byte[]> Answer(Uri address, LiveBoard board, CancellationToken stop)
    {
        var trouble = "";
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            await KeepPace(address.Authority, stop).ConfigureAwait(false);
            TimeSpan? asked = null;
            try
            {
                using var response = await http.GetAsync(address, stop).ConfigureAwait(false);
                if (response.IsSuccessStatusCode)
                    return await response.Content.ReadAsByteArrayAsync(stop).ConfigureAwait(false);
                if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout) && (int)response.StatusCode < (int)HttpStatusCode.InternalServerError)
                    throw Refused(board, response.StatusCode);
                trouble = $"it answered {(int)response.StatusCode}";
                asked = RetryAfter(response);
            }
            catch (HttpRequestException wrong)
            {
                trouble = wrong.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? $"its answer is longer than {LongestAnswer >> 20} MiB" : wrong.Message.TrimEnd('.');
            }
            catch (TaskCanceledException) when (!stop.IsCancellationRequested)
            {
                trouble = $"it did not answer within {AnswerTime.TotalSeconds:0} s";
            }

            if (attempt < Attempts)
                await Task.Delay(Shorter(asked ?? Pause * Math.Pow(2, attempt - 1)), time, stop).ConfigureAwait(false);
        }

        throw new UnusableInputException(board.Source, $"the board could not be read after {Attempts} attempts: {trouble}", "Try again later, or save the answer of the board as a file and ingest that");
    }

    private static UnusableInputException Refused(LiveBoard board, HttpStatusCode status) => status == HttpStatusCode.NotFound
        ? new UnusableInputException(board.Source, "there is no such board", "Take the name from the address of the employer's career page")
        : new UnusableInputException(board.Source, $"the board refused to answer ({(int)status})", "Look at the board in a browser; it may be private or have moved");

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { } after ? after.Delta ?? (after.Date - time.GetUtcNow()) : null;

    private static TimeSpan Shorter(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;

    private async Task KeepPace(string host, CancellationToken stop)
    {
        if (_lastRequest.TryGetValue(host, out var last) && Pause - time.GetElapsedTime(last) is var rest && rest > TimeSpan.Zero)
            await Task.Delay(rest, time, stop).ConfigureAwait(false);
        _lastRequest[host] = time.GetTimestamp();
    }
}
