using System.CommandLine;
using Credence.Advice;
using Credence.Advice.Worth;
using Credence.App.Ask;
using Credence.App.Hosting;
using Credence.App.Pictures;
using Credence.Catalog;
using Credence.Sources;

namespace Credence.App.Returns;

/// <summary><c>credence returns --certification</c>: one certification beside a project in the same hours, with every input and its source; writes the case for changing it.</summary>
internal static class OptionReturns
{
    internal static readonly Option<string?> Certification = new("--certification")
    {
        Description = "Exam code or catalog id: work its case out from catalog, postings and estimates, instead of --case",
        HelpName = "ID",
    };

    internal static readonly Option<string?> Answers = new("--answers")
    {
        Description = "With --certification: file with answers by question id, as for ask (salary-usd, working-now, hours-per-week, employer-pays-usd, country ...)",
        HelpName = "FILE",
    };

    internal static readonly Option<string?> Write = new("--write")
    {
        Description = "With --certification: write the case to this file, to be changed and read again with --case",
        HelpName = "FILE",
    };

    internal static int Run(ParseResult call, string name)
    {
        var data = new LoadedData(Door.DataOf(call));
        var (item, worth, inputs) = Answer(name, () => call.GetValue(Answers) is { } file ? AnswerFile.Read(file, data.Rules) : [], call, data, CancellationToken.None);
        if (call.GetValue(Write) is { } path)
            CaseWriting.Write(path, worth, inputs);
        PictureFile.Write(call.GetValue(ReturnsCommand.Picture), () => ReturnsPictures.Of(worth), ReceiptShape.Of(inputs.Receipt));
        if (call.GetValue(Door.Json))
            Print.Json(OptionReturnsShape.Of(item, worth, inputs.Receipt), OptionReturnsJson.Default.OptionReturnsShape);
        else
            OptionReturnsText.Write(item, worth, inputs);
        return Door.Answered;
    }

    /// <summary>What a certification comes to for a person.</summary>
    /// <param name="name">Id, exam code or name.</param>
    /// <param name="answers">Reads the person's answers, once the certification is known.</param>
    /// <param name="call">Day and seed.</param>
    /// <param name="data">What it is made from.</param>
    /// <param name="stop">Ends the drawing early.</param>
    /// <exception cref="UnusableInputException">There is no such certification, or nothing is known of it on that day.</exception>
    internal static (Certification Item, AdviceWorth Worth, AdviceInputs Inputs) Answer(string name, Func<IReadOnlyDictionary<string, string>> answers, ParseResult call, LoadedData data, CancellationToken stop)
    {
        var item = data.Catalog.Find(name) ?? throw new UnusableInputException("--certification", $"'{name}' is not in the catalog", "'catalog list' names what is");
        if (item.Kind == CertificationKind.CertificateClass)
            throw new UnusableInputException("--certification", $"'{item.Name}' is not one certificate but a class of them, so there is nothing to count in postings", "Name the one you mean");
        var inputs = new AdviceInputs(answers(), data.Rules, data.Catalog, data.Snapshot, data.Folder.Receipt(Door.DayOf(call), call.GetValue(Door.Seed)))
        {
            Estimates = data.Estimates,
            Stop = stop,
        };
        var worth = OneWorth.Of(inputs, item) ?? throw new UnusableInputException("--as-of", $"the return of {item.Id} is not known on that day: {WorthText.Missing}", "Take a later day");
        return (item, worth, inputs);
    }
}
