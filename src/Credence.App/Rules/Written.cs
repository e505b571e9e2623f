using System.CommandLine;
using System.Text;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>Where a result that is a file goes: to stdout, or to the file named with <c>--output</c>.</summary>
internal static class Written
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The option.</summary>
    internal static Option<string?> Output() => new("--output") { Description = "File to write; stdout when not given", HelpName = "FILE" };

    /// <summary>Writes it whole or not at all; a file that stands there is replaced.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    internal static void To(string? file, string text)
    {
        if (file is null)
            Console.Out.Write(text);
        else
            WholeFile.Write(file, WithoutMark.GetBytes(text));
    }
}
