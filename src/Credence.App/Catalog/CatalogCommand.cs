using System.CommandLine;
using Credence.App.Evidence;
using Credence.App.Exports;
using Credence.App.Hosting;
using Credence.App.Pictures;
using Credence.App.Rules;
using Credence.Catalog;

namespace Credence.App.Catalog;

/// <summary><c>catalog list | show | check | export</c>: what is known about certifications and other uses of the same time.</summary>
internal static class CatalogCommand
{
    private const int NearCount = 5;

    private static readonly Option<bool> Ended = new("--ended") { Description = "Only what can no longer be earned" };
    private static readonly Option<bool> Current = new("--current") { Description = "Only what can be earned (current, ending later, beta)" };
    private static readonly Option<string?> Vendor = new("--vendor") { Description = "Only this vendor (aws, microsoft, google-cloud, …)", HelpName = "ID" };
    private static readonly Argument<string> Name = new("ID") { Description = "Id, exam code or any name it goes by" };

    private static readonly Option<string?> Picture = PictureFile.Option("the life of a certification");
    private static readonly Option<DownloadFormat?> Format = Given.Choice<DownloadFormat>("--format", "What to write (csv when not given)");
    private static readonly Option<string?> Output = DocumentTarget.Output();

    internal static Command Command()
    {
        var list = new Command("list", "List certifications with their state, price and hours") { Ended, Current, Vendor };
        list.Validators.Add(given =>
        {
            if (given.GetValue(Ended) && given.GetValue(Current))
                given.AddError("--ended and --current exclude each other: give one of them.");
        });
        list.SetAction(List);
        var show = new Command("show", "Show every fact about one item, with source, date and contradictions") { Name, Picture };
        show.SetAction(Show);
        var check = new Command("check", "Look for stale, contradictory and impossible facts; exit 1 where there are any");
        check.SetAction(Check);
        var export = new Command("export", "Write every certification for other programs: CSV, JSON, Parquet, or CTDL as JSON-LD") { Format, Output };
        export.SetAction((call, stop) => Task.FromResult(Export(call, stop)));
        return new Command("catalog", "Certifications and alternatives: facts, sources, ends and successors") { list, show, check, export };
    }

    private static int List(ParseResult call)
    {
        var shape = ListOf(call, new LoadedData(Door.DataOf(call)));
        if (call.GetValue(Door.Json))
            Print.Json(shape, CatalogJson.Default.ListShape);
        else
            CatalogText.List(shape);
        return Door.Answered;
    }

    /// <summary>The list the call asks for.</summary>
    /// <exception cref="WrongUseException">There is no such vendor.</exception>
    internal static ListShape ListOf(ParseResult call, LoadedData data)
    {
        var (catalog, asOf, receipt) = Open(call, data);
        var vendor = call.GetValue(Vendor);
        if (vendor is not null && !catalog.Certifications.Any(item => item.VendorId == vendor))
            throw new WrongUseException($"There is no vendor '{vendor}'", $"Known: {string.Join(", ", catalog.Certifications.Select(item => item.VendorId).Distinct().Order(StringComparer.Ordinal))}");

        var rows = catalog.Certifications
            .Where(item => vendor is null || item.VendorId == vendor)
            .Select(item => ItemShape.Of(item, catalog, asOf))
            .Where(item => !call.GetValue(Ended) || item.State.Status == "ended")
            .Where(item => !call.GetValue(Current) || item.State.CanBeEarned)
            .ToList();
        return new ListShape(rows, [.. catalog.Alternatives.Select(AlternativeShape.Of)], receipt);
    }

    private static int Show(ParseResult call)
    {
        var data = new LoadedData(Door.DataOf(call));
        var shape = ShowOf(call, data);
        PictureFile.Write(call.GetValue(Picture), () => data.Catalog.Find(call.GetValue(Name)!) is { } item ? [ExamLifeLine.Of(item, data.Catalog, Door.DayOf(call))] : [], shape.Receipt);
        if (call.GetValue(Door.Json))
            Print.Json(shape, CatalogJson.Default.ShowShape);
        else
            ShowText.Print(shape);
        return Door.Answered;
    }

    /// <summary>The item the call asks for.</summary>
    /// <exception cref="WrongUseException">There is no such item.</exception>
    internal static ShowShape ShowOf(ParseResult call, LoadedData data)
    {
        var (catalog, asOf, receipt) = Open(call, data);
        var name = call.GetValue(Name)!;
        if (ShowShape.Of(catalog, name, asOf, receipt) is { } shape)
            return shape;
        if (data.Snapshot is { } counts && Question.Named(name, counts.Sought) is { } counted)
            throw new WrongUseException($"'{name}' is not in the catalog: no dated fact of it is held", $"Postings that name it are counted: '{Door.CommandName} evidence --certification {counted}'");
        throw new WrongUseException(
            $"'{name}' is not in the catalog",
            $"Near it: {string.Join(", ", NearNames.Of(catalog, name, NearCount))}. '{Door.CommandName} catalog list' names all");
    }

    private static int Check(ParseResult call)
    {
        var (catalog, asOf, receipt) = Open(call, new LoadedData(Door.DataOf(call)));
        var shape = CheckShape.Of(catalog, CatalogCheck.Findings(catalog, asOf), receipt);
        if (call.GetValue(Door.Json))
            Print.Json(shape, CatalogJson.Default.CheckShape);
        else
            CatalogText.Check(shape);
        return shape.Problems.Count > 0 ? Door.CheckFailed : Door.Answered;
    }

    private static int Export(ParseResult call, CancellationToken stop)
    {
        DocumentTarget.Write(call.GetValue(Output), CatalogExport.Bytes(call, new LoadedData(Door.DataOf(call)), call.GetValue(Format) ?? DownloadFormat.Csv, stop));
        return Door.Answered;
    }

    private static (CertificationCatalog Catalog, DateOnly AsOf, ReceiptShape Receipt) Open(ParseResult call, LoadedData data)
    {
        var asOf = Door.DayOf(call);
        return (data.Catalog, asOf, ReceiptShape.Of(data.Folder.Receipt(asOf, call.GetValue(Door.Seed))));
    }
}
