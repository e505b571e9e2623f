using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Credence.App.Hosting.Web;

/// <summary>Answers requests as the command line answers calls: a request becomes the words of a command, and these are read, checked and answered as there.</summary>
/// <param name="data">What answers are made from, all of it read.</param>
/// <param name="parse">Reads the words of a call; shared by every request.</param>
/// <param name="usual">Day and seed where a request says none, by the option's name.</param>
/// <param name="computing">How much is computed.</param>
internal sealed class Api(LoadedData data, Func<IReadOnlyList<string>, ParseResult> parse, IReadOnlyDictionary<string, string> usual, ComputingLimit computing)
{
    private const string Json = "application/json; charset=utf-8";
    private const string ForAMinute = "public, max-age=60, must-revalidate";
    private readonly AnswerCache _cache = new();

    /// <summary>What answers are made from.</summary>
    internal LoadedData Data => data;

    /// <summary>Answers one request.</summary>
    /// <exception cref="ProblemException">It cannot be answered as asked.</exception>
    internal async Task AnswerAsync(ApiEndpoint endpoint, HttpContext context)
    {
        var body = endpoint.Body is { } wanted ? await RequestBody.ReadAsync(context.Request, wanted, context.RequestAborted) : [];
        var (words, name) = ApiWords.Of(endpoint, context.Request, body.Length == 0, usual);
        var answer = endpoint.Body is null
            ? await KnownAsync(endpoint, words, context)
            : KnownAnswer.Of(await ComputeAsync(endpoint, words, body, name, context));
        var response = context.Response;
        response.ContentType = Json;
        response.Headers.CacheControl = endpoint.Body is null ? ForAMinute : "no-store";
        if (endpoint.Body is null)
        {
            response.Headers.ETag = answer.Tag;
            if (Has(context.Request, answer.Tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentType = null;
                return;
            }
        }

        response.ContentLength = answer.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private async Task<KnownAnswer> KnownAsync(ApiEndpoint endpoint, string[] words, HttpContext context)
    {
        // without a day the same words ask something else tomorrow
        var question = string.Join('\u0001', words.Append(Door.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (_cache.Find(question) is { } known)
            return known;
        var made = KnownAnswer.Of(await ComputeAsync(endpoint, words, [], "", context));
        _cache.Add(question, made);
        return made;
    }

    private Task<byte[]> ComputeAsync(ApiEndpoint endpoint, string[] words, byte[] body, string name, HttpContext context)
    {
        var call = parse(words);
        if (call.Errors.Count > 0)
            throw Wrong(endpoint, call.Errors[0].Message.TrimEnd('.'));
        return computing.RunAsync(context.Connection.RemoteIpAddress, stop => Computed(endpoint, new ApiCall(call, data, body, name, stop)), context.RequestAborted);
    }

    private static byte[] Computed(ApiEndpoint endpoint, ApiCall call)
    {
        CallRecord.Start(call.Call);
        if (call.BodyName.Length > 0)
            CallRecord.Current!.Received(call.BodyName, call.Body.Span);
        try
        {
            return endpoint.Answer(call);
        }
        catch (WrongUseException wrong) when (endpoint.All.FirstOrDefault(parameter => parameter.InPath) is { } place)
        {
            throw new ProblemException(ProblemKind.NotFound, place.Name, wrong.What, wrong.Next);
        }
        catch (WrongUseException wrong)
        {
            throw Wrong(endpoint, wrong.What, wrong.Next);
        }
    }

    /// <summary>What the command line said, with the address's names for its options.</summary>
    private static ProblemException Wrong(ApiEndpoint endpoint, string what, string next = "/openapi/v1.json says what is taken")
    {
        var about = endpoint.All.FirstOrDefault(parameter => what.Contains("--" + parameter.Name, StringComparison.Ordinal) || what.Contains($"no {parameter.Name} '", StringComparison.Ordinal));
        foreach (var parameter in endpoint.All)
            what = what.Replace("--" + parameter.Name, parameter.Name, StringComparison.Ordinal);
        return new ProblemException(ProblemKind.WrongValue, about?.Name ?? "the address", what, next);
    }

    private static bool Has(HttpRequest request, string tag)
    {
        var weak = EntityTagHeaderValue.Parse(tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(weak, useStrongComparison: false));
    }
}
