using System.Net;
using System.Net.Sockets;
using System.Text;
using Credence.Postings.Reading;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Postings.Reading;

/// <summary>Live boards against a real server on the loopback, with a clock whose waits pass at once and are noted.</summary>
public sealed class LiveBoardsTests
{
    private const string OneJob = """{"jobs":[{"id":1,"title":"T","content":"&lt;p&gt;x&lt;/p&gt;","absolute_url":"https://jobs.acme.example/1","location":{"name":"Oslo"}}]}""";

    [Fact]
    public async Task A_Greenhouse_board_is_read_under_its_own_source_and_name()
    {
        await using var server = new BoardServer((_, _) => (200, OneJob, null));

        var posting = ReadingRoom.Accepted(Assert.Single(await server.Read("greenhouse:acme")));

        Assert.Equal(("greenhouse:acme", "acme", "T"), (posting.Source, posting.Employer, posting.Title));
        Assert.Equal(["/v1/boards/acme/jobs?content=true"], server.Requests);
    }

    [Fact]
    public async Task A_Lever_board_is_read_page_by_page_a_second_apart()
    {
        await using var server = new BoardServer((path, _) => (200, "[" + string.Join(',', Enumerable.Range(0, path.Contains("skip=0", StringComparison.Ordinal) ? LiveBoards.PageSize : path.Contains("skip=100", StringComparison.Ordinal) ? LiveBoards.PageSize : 0)
            .Select(i => $$"""{"id":"{{i}}","text":"T","hostedUrl":"https://jobs.lever.co/acme/{{i}}","description":"<p>d</p>"}""")) + "]", null));

        var outcomes = await server.Read("lever:acme");

        Assert.Equal(2 * LiveBoards.PageSize, outcomes.Count);
        Assert.Equal(["skip=0", "skip=100", "skip=200"], server.Requests.Select(path => path.Split('&')[1]));
        Assert.All(server.Clock.Waits, wait => Assert.InRange(wait, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1)));
        Assert.Equal(2, server.Clock.Waits.Count);
    }

    [Fact]
    public async Task Trouble_is_waited_out_as_the_server_asks_and_else_longer_each_time()
    {
        await using var server = new BoardServer((_, attempt) => attempt switch
        {
            1 => (429, "", "7"),
            2 => (503, "", null),
            3 => (500, "", null),
            _ => (200, """{"jobs":[{"id":"1","title":"T","jobUrl":"https://jobs.ashbyhq.com/acme/1","descriptionHtml":"<p>x</p>"}]}""", null),
        });

        var outcomes = await server.Read("ashby:acme");

        Assert.Single(outcomes);
        Assert.Equal([7, 2, 4], server.Clock.Waits.Select(wait => (int)wait.TotalSeconds));
    }

    [Theory]
    [InlineData(404, "no such board")]
    [InlineData(302, "refused to answer (302)")]
    [InlineData(503, "after 5 attempts: it answered 503")]
    public async Task A_board_that_cannot_be_read_says_so(int status, string what)
    {
        await using var server = new BoardServer((_, _) => (status, "", null));

        var wrong = await Assert.ThrowsAsync<UnusableInputException>(() => server.Read("greenhouse:acme"));

        Assert.Equal("greenhouse:acme", wrong.Where);
        Assert.Contains(what, wrong.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_no_board_is_counted_as_unreadable()
    {
        await using var server = new BoardServer((_, _) => (200, "{\"jobs\":[", null));

        Assert.Equal(RejectReason.Unreadable, ReadingRoom.Reason(Assert.Single(await server.Read("greenhouse:acme"))));
    }

    [Theory]
    [InlineData("greenhouse:")]
    [InlineData("greenhouse:../../admin")]
    [InlineData("lever:a/b")]
    [InlineData("ashby:a?b=c")]
    [InlineData("ashby:@evil.example")]
    [InlineData("greenhouse:é")]
    public void A_name_that_could_lead_elsewhere_is_refused(string path)
    {
        Assert.True(LiveBoard.IsMeant(path));
        Assert.Throws<UnusableInputException>(() => LiveBoard.Parse(path));
    }

    [Fact]
    public async Task A_plain_http_address_off_this_machine_is_refused()
    {
        using var http = LiveBoards.Client();
        var boards = new LiveBoards(http, TimeProvider.System, new Uri("http://boards.example"));

        await Assert.ThrowsAsync<UnusableInputException>(async () => await boards.Read(LiveBoard.Parse("ashby:acme"), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Answers every request by what the test says: status, body, Retry-After.</summary>
    private sealed class BoardServer : IAsyncDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly Task _serving;
        private readonly string _address;

        public BoardServer(Func<string, int, (int Status, string Body, string? RetryAfter)> answer)
        {
            using (var port = new TcpListener(IPAddress.Loopback, 0))
            {
                port.Start();
                _address = $"http://127.0.0.1:{((IPEndPoint)port.LocalEndpoint).Port}/";
            }

            _listener.Prefixes.Add(_address);
            _listener.Start();
            _serving = Task.Run(() => Serve(answer));
        }

        public List<string> Requests { get; } = [];

        public HurriedClock Clock { get; } = new();

        public async Task<List<ReadOutcome>> Read(string board)
        {
            using var http = LiveBoards.Client();
            return await new LiveBoards(http, Clock, new Uri(_address)).Read(LiveBoard.Parse(board), CancellationToken.None).ToListAsync();
        }

        public async ValueTask DisposeAsync()
        {
            _listener.Stop();
            await _serving;
            _listener.Close();
        }

        private async Task Serve(Func<string, int, (int Status, string Body, string? RetryAfter)> answer)
        {
            while (true)
            {
                HttpListenerContext context;
                try
                {
                    context = await _listener.GetContextAsync();
                }
                catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException or InvalidOperationException)
                {
                    return;
                }

                Requests.Add(context.Request.RawUrl!);
                var (status, body, retryAfter) = answer(context.Request.RawUrl!, Requests.Count);
                context.Response.StatusCode = status;
                if (retryAfter is not null)
                    context.Response.Headers["Retry-After"] = retryAfter;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
        }
    }

    /// <summary>A clock that stands still except for the waits it is asked for, which pass at once.</summary>
    private sealed class HurriedClock : TimeProvider
    {
        private TimeSpan _now;

        public List<TimeSpan> Waits { get; } = [];

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now.Ticks;

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            _now += dueTime;
            return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }
}
