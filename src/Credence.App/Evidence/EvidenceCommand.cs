using System.CommandLine;
using System.CommandLine.Parsing;
using Credence.App.Exports;
using Credence.App.Hosting;
using Credence.App.Pictures;
using Credence.Catalog;
using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary><c>credence evidence</c>: how many postings ask for which certification.</summary>
internal static class EvidenceCommand
{
    private const int NearCount = 5;

    private static readonly Option<string?> Store = new("--store")
    {
        Description = "Store of ingested postings to count; without it the shipped snapshot answers",
        HelpName = "DIR",
    };

    private static readonly Option<IReadOnlyList<RoleGroup>?> Roles = Choices<RoleGroup>("--role", "Groups of jobs, several with commas (ai when not given)");

    private static readonly Option<IReadOnlyList<SegmentBy>?> By = Choices<SegmentBy>("--by", "What to divide them by, several with commas");

    private static readonly Option<string?> Certification = new("--certification")
    {
        Description = "Only this certification (id, exam code or name), vendor (aws-any), vendor family (aws-family) or total (any-named, any-vendor, any)",
        HelpName = "ID",
    };

    private static readonly Option<string?> Snapshot = new("--snapshot")
    {
        Description = "Also write the counts of the store, without any text or employer's name, to this file",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Picture = PictureFile.Option("every share with its interval");
    private static readonly Option<string?> Export = new("--export")
    {
        Description = "Also write every row to this file: .csv, .json, .parquet, or .jsonld (QData of CTDL)",
        HelpName = "FILE",
    };

    /// <summary>The command with its options.</summary>
    internal static Command Command()
    {
        var command = new Command("evidence", "How many postings ask for which certification, with intervals") { Store, Roles, By, Certification, Snapshot, Picture, Export };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Snapshot) is not null && result.GetResult(Store) is null)
                result.AddError("--snapshot needs --store DIR: a snapshot is made from a store.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(Export) is { } file && DocumentTarget.FormatOf(file) is null)
                result.AddError("--export takes a file that ends in .csv, .json, .parquet or .jsonld.");
        });
        command.SetAction((call, cancel) => Task.FromResult(Run(call, cancel)));
        return command;
    }

    private static int Run(ParseResult call, CancellationToken cancel)
    {
        var answer = Answer(call, new LoadedData(Door.DataOf(call)), cancel);
        PictureFile.Write(call.GetValue(Picture), () => EvidencePictures.Of(answer), ReceiptShape.Of(answer.Receipt));
        if (call.GetValue(Export) is { } file)
            DocumentTarget.Write(file, EvidenceExport.Bytes(answer, DocumentTarget.FormatOf(file)!.Value));
        if (call.GetValue(Door.Json))
            Print.Json(EvidenceShape.Of(answer), EvidenceJson.Default.EvidenceShape);
        else
            EvidenceText.Print(answer);
        return Door.Answered;
    }

    /// <summary>What the call asks for.</summary>
    /// <exception cref="WrongUseException">Postings were not searched for it.</exception>
    /// <exception cref="Credence.Sources.UnusableInputException">The store or the data folder cannot be used.</exception>
    internal static EvidenceAnswer Answer(ParseResult call, LoadedData data, CancellationToken cancel)
    {
        var name = call.GetValue(Certification);
        var request = new Question(call.GetValue(Roles) ?? [RoleGroup.Ai], call.GetValue(By) ?? [], name is null ? null : data.Catalog.Find(name)?.Id ?? name);
        var receipt = data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed));
        var answer = call.GetValue(Store) is { } store
            ? FromStore.Answer(store, request, data.Folder, receipt, call.GetValue(Snapshot), cancel)
            : FromSnapshot.Answer(request, data, receipt);
        return answer ?? throw new WrongUseException(
            $"--certification {name}: postings were not searched for this",
            $"Near it: {string.Join(", ", NearNames.OfCertifications(data.Catalog, name!, NearCount))}. '{Door.CommandName} evidence --role all' lists those found, '{Door.CommandName} catalog list' those of the catalog");
    }

    private static Option<IReadOnlyList<T>?> Choices<T>(string name, string about)
        where T : struct, Enum => new(name)
        {
            Description = $"{about}: {string.Join(", ", EvidenceNames.All<T>())}",
            HelpName = "LIST",
            CustomParser = argument => Parse<T>(name, argument),
        };

    private static IReadOnlyList<T> Parse<T>(string name, ArgumentResult argument)
        where T : struct, Enum
    {
        var chosen = new List<T>();
        foreach (var word in argument.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (EvidenceNames.Find<T>(word) is not { } value)
                argument.AddError($"{name}: '{word}' is not one of {string.Join(", ", EvidenceNames.All<T>())}.");
            else if (!chosen.Contains(value))
                chosen.Add(value);
        }

        return chosen;
    }
}
