using System.CommandLine;
using System.Text.RegularExpressions;
using Credence.App.Hosting;
using Credence.Pages;
using Credence.Pages.Fetching;
using Credence.Pages.Reading;
using Credence.Sources;

namespace Credence.App.Check;

/// <summary><c>check PAGE</c>: red flags, facts, five questions and the tier of a page about a certification, course or bootcamp.</summary>
internal static partial class CheckCommand
{
    private const string StandardInput = "-";

    private static readonly Argument<string> Page = new("PAGE") { Description = "HTML, PDF or text file, - for standard input, or a web address (http, https)" };

    internal static Command Command()
    {
        var command = new Command("check", "Check a page about a certification, course or bootcamp for red flags") { Page };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken stop)
    {
        var page = call.GetValue(Page)!;
        var asOf = Door.DayOf(call);
        var data = new LoadedData(Door.DataOf(call));
        var shape = Shape(await CheckAsync(page, data, asOf, stop), call, data);
        if (call.GetValue(Door.Json))
            Print.Json(shape, CheckJson.Default.CheckedPageShape);
        else
            CheckText.Write(shape);
        return Door.Answered;
    }

    /// <summary>What was found as the doors print it.</summary>
    internal static CheckedPageShape Shape(PageReport report, ParseResult call, LoadedData data) =>
        CheckedPageShape.Of(report, call.GetValue(Page)!, ReceiptShape.Of(data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed))));

    private static async Task<PageReport> CheckAsync(string page, LoadedData data, DateOnly asOf, CancellationToken stop)
    {
        if (IsAddress(page))
        {
            var fetched = await new PageFetcher().FetchAsync(page, stop);
            return data.PagesOn(asOf).Check(fetched.Bytes, page, fetched.Address, PageTextCommand.Isolated);
        }

        var bytes = await BytesAsync(page, stop);
        return data.PagesOn(asOf).Check(bytes, page == StandardInput ? "stdin" : page, null, PageTextCommand.Isolated);
    }

    /// <summary>Whether it is written as an address: a scheme of at least two letters and a colon (one letter is a drive), unless a file of that name exists.</summary>
    internal static bool IsAddress(string page) => Scheme().IsMatch(page) && !File.Exists(page);

    private static async Task<byte[]> BytesAsync(string page, CancellationToken stop)
    {
        try
        {
            await using var input = page == StandardInput ? Console.OpenStandardInput() : new FileStream(page, FileMode.Open, FileAccess.Read, FileShare.Read);
            var bytes = await PageBytes.ReadAsync(input, page == StandardInput ? "stdin" : page, stop);
            if (page == StandardInput)
                CallRecord.Current?.Received(StandardInput, bytes);
            return bytes;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(page.Length == 0 ? "PAGE (empty)" : page, "cannot be read", "Name an HTML, PDF or text file, or a web address");
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]+:", RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();
}
