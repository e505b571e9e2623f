using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>Answers requests for pages: those that only read are kept by their address and the day, those about a person never are.</summary>
/// <param name="data">What answers are made from, all of it read.</param>
/// <param name="parse">Reads the words of a call; shared by every request.</param>
/// <param name="usual">Day and seed where a request says none, by the option's name.</param>
/// <param name="computing">How much is computed.</param>
internal sealed class Site(LoadedData data, Func<IReadOnlyList<string>, ParseResult> parse, IReadOnlyDictionary<string, string> usual, ComputingLimit computing)
{
    private readonly AnswerCache _cache = new();

    /// <summary>Whether addresses may be fetched for whoever asks.</summary>
    internal bool MayFetch { get; init; }

    /// <exception cref="ProblemException">The page cannot be made as asked.</exception>
    internal async Task AnswerAsync(WebPage page, HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            var form = await FormReading.ReadAsync(request, page.MostFormBytes);
            using var turn = page.Turn is { } wait && page.NeedsTurn?.Invoke(form) != false ? await wait(context.RequestAborted) : null;
            var (made, sent) = await MakeAsync(page, context, form);
            await WriteAsync(context, page, made, KnownAnswer.Of(sent), isKept: false);
            return;
        }

        if (page.TakesAny || page.IsLive)
        {
            // the address holds what a person chose, or the answer changes by itself
            var (asked, written) = await MakeAsync(page, context, null);
            await WriteAsync(context, page, asked, KnownAnswer.Of(written), isKept: false);
            return;
        }

        // without a day the same address asks something else tomorrow
        var question = string.Join('\u0001', request.Path, request.QueryString, Door.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (_cache.Find(question) is { } known)
        {
            await WriteAsync(context, page, null, known, isKept: true);
            return;
        }

        var (view, body) = await MakeAsync(page, context, null);
        var answer = KnownAnswer.Of(body);
        if (view is { Status: StatusCodes.Status200OK, GoTo: null })
            _cache.Add(question, answer);
        await WriteAsync(context, page, view, answer, isKept: true);
    }

    private async Task<(PageView View, byte[] Body)> MakeAsync(WebPage page, HttpContext context, PageForm? form)
    {
        var query = context.Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))).ToList();
        Check(page, query);
        var place = context.Request.RouteValues.Values.OfType<string>().FirstOrDefault() ?? "";
        PageView? view = null;
        var body = await computing.RunAsync(
            context.Connection.RemoteIpAddress,
            stop =>
            {
                view = Made(page, new PageRequest(context.Request.Path, place, query, form, data, parse, usual, stop) { MayFetch = MayFetch && Visitors.IsOfThisMachine(context) });
                return view.Body ?? (view.GoTo is null ? PageRenderer.RenderAsync(view).GetAwaiter().GetResult() : []);
            },
            context.RequestAborted);
        return (view!, body);
    }

    private static PageView Made(WebPage page, PageRequest request)
    {
        try
        {
            return page.Make(request);
        }
        catch (WrongUseException wrong) when (request.Place.Length > 0)
        {
            throw new ProblemException(ProblemKind.NotFound, "the address", wrong.What, wrong.Next);
        }
    }

    private static void Check(WebPage page, List<KeyValuePair<string, string>> query)
    {
        if (page.TakesAny)
            return;
        var taken = page.Parameters.Append(ApiParameter.AsOf.Name).Append(ApiParameter.Seed.Name).ToList();
        if (query.FirstOrDefault(pair => !taken.Contains(pair.Key, StringComparer.Ordinal)) is { Key: { } name })
            throw new ProblemException(ProblemKind.UnknownParameter, "the address", $"The page knows nothing called '{name}'", $"It takes {string.Join(", ", taken)}");
    }

    private static async Task WriteAsync(HttpContext context, WebPage page, PageView? view, KnownAnswer answer, bool isKept)
    {
        var response = context.Response;
        response.Headers.CacheControl = isKept ? "private, max-age=60, must-revalidate" : "no-store";
        response.StatusCode = view?.Status ?? StatusCodes.Status200OK;
        if (view?.GoTo is { } address)
        {
            response.Headers.Location = address;
            return;
        }

        await (isKept && response.StatusCode == StatusCodes.Status200OK
            ? ResponseBody.WriteTaggedAsync(context, answer, page.ContentType)
            : ResponseBody.WriteAsync(context, answer.Body, page.ContentType));
    }
}
