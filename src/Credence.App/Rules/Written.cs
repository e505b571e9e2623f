using System.CommandLine;
using System.Text;
using Credence.App.Hosting;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>Where a result that is a file goes: to stdout, or to the file named with <c>--output</c>.</summary>
internal static class Written
{
    /// <summary>The option.</summary>
    internal static Option<string?> Output() => new("--output") { Description = "File to write; stdout when not given", HelpName = "FILE" };

    /// <summary>Writes it; a file that stands there is replaced.</summary>
    /// <exception cref="UnusableInputException">The file cannot be written.</exception>
    internal static void To(string? file, string text)
    {
        if (file is null)
        {
            Console.Out.Write(text);
            return;
        }

        try
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(file, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a file in a folder that is there and may be written to");
        }

        if (Print.ProgressVisible)
            Console.Error.WriteLine($"Written: {file}");
    }
}
