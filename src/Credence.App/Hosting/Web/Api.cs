using System.CommandLine;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

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

    /// <summary>Answers one request of the REST interface.</summary>
    /// <exception cref="ProblemException">It cannot be answered as asked.</exception>
    internal async Task AnswerAsync(ApiEndpoint endpoint, HttpContext context)
    {
        var answer = await AnswerAsync(await ApiRequest.ReadAsync(endpoint, context), context.Connection.RemoteIpAddress, context.RequestAborted);
        context.Response.Headers.CacheControl = endpoint.IsKept ? ForAMinute : "no-store";
        await (endpoint.IsKept ? ResponseBody.WriteTaggedAsync(context, answer, Json) : ResponseBody.WriteAsync(context, answer.Body, Json));
    }

    /// <summary>Answers a question of any door, as the bytes the command prints.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="from">Address it comes from; null where that is this program's own user.</param>
    /// <param name="gone">Ends when nobody waits for the answer any more.</param>
    /// <exception cref="ProblemException">It cannot be answered as asked.</exception>
    /// <exception cref="Sources.UnusableInputException">What was sent cannot be used.</exception>
    internal async Task<KnownAnswer> AnswerAsync(ApiQuestion asked, IPAddress? from, CancellationToken gone)
    {
        var (words, name) = ApiWords.Of(asked, usual);
        if (!asked.Endpoint.IsKept)
            return KnownAnswer.Of(await ComputeAsync(asked, words, name, from, gone));
        // without a day the same words ask something else tomorrow
        var question = string.Join('\u0001', words.Append(Door.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (_cache.Find(question) is { } known)
        {
            ServerMetrics.AnswersKnown.WithLabels(asked.Endpoint.Id).Inc();
            return known;
        }

        var made = KnownAnswer.Of(await ComputeAsync(asked, words, name, from, gone));
        _cache.Add(question, made);
        return made;
    }

    private async Task<byte[]> ComputeAsync(ApiQuestion asked, string[] words, string name, IPAddress? from, CancellationToken gone)
    {
        var call = parse(words);
        if (call.Errors.Count > 0)
            throw Wrong(asked.Endpoint, call.Errors[0].Message.TrimEnd('.'));
        using var turn = asked.Endpoint.Turn is { } wait && asked.Endpoint.NeedsTurn?.Invoke(asked.Body) != false ? await wait(gone) : null;
        using var span = Traces.Answer(asked.Endpoint);
        var answer = await computing.RunAsync(from, stop => Computed(asked.Endpoint, new ApiCall(call, data, asked.Body, name, stop) { Documents = asked.Documents }), gone);
        ServerMetrics.AnswersComputed.WithLabels(asked.Endpoint.Id).Inc();
        return answer;
    }

    private static byte[] Computed(ApiEndpoint endpoint, ApiCall call)
    {
        CallRecord.Start(call.Call);
        if (call.BodyName.Length > 0)
            CallRecord.Current!.Received(call.BodyName, call.Body.Span);
        foreach (var (name, document) in call.Documents)
            CallRecord.Current!.Received(name, document);
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
}
