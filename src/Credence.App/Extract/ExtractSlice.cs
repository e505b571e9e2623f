using System.CommandLine;
using Credence.App.Hosting;
using Credence.Catalog;
using Credence.Postings.Finding;
using Credence.Postings.Finding.Skills;
using Credence.Sources;

namespace Credence.App.Extract;

/// <summary><c>extract [FILE or -]</c>: postings as JSON lines in, findings as JSON lines out; a Unix filter of constant memory that keeps the order.</summary>
internal static class ExtractSlice
{
    private const string StandardInput = "-";

    internal static Command Command()
    {
        var file = new Argument<string>("file")
        {
            Description = "JSON lines with id (or doc), title, company and text; - reads standard input",
            HelpName = "FILE",
            DefaultValueFactory = _ => StandardInput,
        };
        var skills = new Option<bool>("--skills") { Description = "Also print the skills each text names" };
        var command = new Command("extract", "Find certification mentions and AI roles in postings, one JSON line in, one out") { file, skills };
        command.SetAction((call, stop) => RunAsync(call.GetValue(file)!, call.GetValue(skills), Door.DataOf(call), stop));
        return command;
    }

    private static async Task<int> RunAsync(string file, bool withSkills, DataFolder data, CancellationToken stop)
    {
        var finder = new Finder(Lexicon.Read(data, CatalogReader.Read(data)));
        var source = file == StandardInput ? "stdin" : file;
        await using var input = Open(file);
        await using var output = Console.OpenStandardOutput();
        return await LineFilter.RunAsync(input, output, Console.Error, source, new Extraction(finder, withSkills ? SkillFinder.Read(data) : null), stop) ? Door.Answered : Door.UnusableInput;
    }

    private static Stream Open(string file)
    {
        if (file == StandardInput)
            return Console.OpenStandardInput();
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(file, "cannot be read", "Name a file with JSON lines, or - for standard input");
        }
    }
}
