using Credence.Advice;
using Credence.Advice.Worth;
using Credence.App.Ask;
using Credence.App.Hosting;
using Credence.App.Hosting.Web.Pages;
using Credence.Catalog;
using Credence.Returns;
using Credence.Sources;
using Credence.Statistics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Returns;

/// <summary><c>/returns</c>: the answer of <c>returns --certification</c>, with any input changed. Inputs come in a form, never in the address.</summary>
internal static class ReturnsPage
{
    internal const string Path = "/returns";
    private const string Certification = "certification";
    private const int FormBytes = 64 * 1024;
    private const int MostKnown = 32;

    // what is known of a certification is the same for everybody; what somebody changes is kept nowhere
    private static readonly Remembered<(LoadedData Data, string Id, DateOnly Day, int Seed), (Certification Item, AdviceWorth Worth, Receipt Receipt)> Known = new(MostKnown);

    internal static readonly WebPage Page = new(Path, Make) { Parameters = [Certification], MostFormBytes = FormBytes };

    private static PageView Make(PageRequest request)
    {
        var frame = FrameView.Of(request, "What is it worth in money?", Path);
        var all = Choices(request.Data.Catalog, request.Day);
        if (request.Text(Certification) is not { } name)
            return PageView.Of<ReturnsSheet>(new ReturnsView(frame, all));
        try
        {
            return Worth(request, frame, all, name);
        }
        catch (UnusableInputException wrong)
        {
            return PageView.Of<ReturnsSheet>(new ReturnsView(frame, all) { Error = $"{wrong.What}. Choose one of the list." }) with { Status = StatusCodes.Status422UnprocessableEntity };
        }
    }

    private static PageView Worth(PageRequest request, FrameView frame, IReadOnlyList<(string Id, string Name)> all, string name)
    {
        var call = request.Command("returns", $"--certification={name}");
        var (item, worth, receipt) = Known.Of((request.Data, request.Data.Catalog.Find(name)?.Id ?? name, request.Day, call.GetValue(Door.Seed)), _ =>
        {
            var (found, made, inputs) = OptionReturns.Answer(name, () => new Dictionary<string, string>(), call, request.Data, request.Stop);
            return (found, made, inputs.Receipt);
        });
        var option = worth.Options[0];
        var label = option.Label;
        var (changed, fields) = InputFields.Read(option, request.Form);
        var hasErrors = fields.Any(field => field.Error is not null);
        var isChanged = !hasErrors && fields.Any(field => field.Given.Length > 0);
        var result = isChanged ? Simulation.Of(changed.Case, new ReturnRun(worth.Draws, receipt.Seed, Sampler.Sobol, 0) { Stop = request.Stop }) : option.Result;
        var view = new ReturnsView(frame with { Title = $"{label}: {ReturnsWords.Title(result, label)}" }, all)
        {
            Chosen = item.Id,
            Result = new ReturnsResultView(
                ReturnsWords.Title(result, label),
                [.. isChanged ? [] : new[] { WorthText.BreakEven(worth) }.OfType<string>(), .. CaseText.Sentences(result)],
                isChanged ? $"With the inputs as estimated the average is {Phrase.Usd(option.Result.MeanExpected.Value)}." : null,
                new MarkupString(ReturnsPictures.Futures(result, label, "futures").Html),
                ReturnsPictures.Drivers(result, label, "drivers") is { } drivers ? new MarkupString(drivers.Html) : null,
                fields,
                item.StateAt(receipt.AsOf) is { CanBeEarned: false } ended ? $"It cannot be taken on this day: {ended.Why}. The figures are what it would be worth." : null)
            {
                Certain = [.. option.Made.Terms.Select(term => KeyValuePair.Create(Capital.Of(term.Title), $"{OptionReturnsText.Known(term)} ({term.Unit}). {OptionReturnsText.Stands(term)}. {term.Why}"))],
                CaseFile = CaseWriting.Text(worth with { Options = [option with { Made = changed }] }, receipt),
                Receipt = ReceiptLines.Of(receipt),
                Repeat = isChanged ? $"{Door.CommandName} returns --case case.yaml" : $"{Door.CommandName} returns --certification {item.Id} --as-of {request.Day:yyyy-MM-dd}",
            },
        };
        return PageView.Of<ReturnsSheet>(view) with { Status = hasErrors ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };
    }

    private static IReadOnlyList<(string Id, string Name)> Choices(CertificationCatalog catalog, DateOnly day) =>
    [
        .. catalog.Certifications.Where(item => item.Kind != CertificationKind.CertificateClass && item.StateAt(day).CanBeEarned)
            .Select(item => (item.Id, Name: item.ExamCode is { } code ? $"{code} ({item.Name})" : item.Name)).OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase),
    ];
}
