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
        {
            Console.Out.Write(text);
            return;
        }

        try
        {
            if (IsReplaceable(file))
                Replace(file, text);
            else
                File.WriteAllText(file, text, WithoutMark);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableInputException(file, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a file in a folder that is there and may be written to");
        }

        if (Print.ProgressVisible)
            Console.Error.WriteLine($"Written: {file}");
    }

    // a link, a device or a pipe (which have no length) is written through, not replaced
    private static bool IsReplaceable(string file) => new FileInfo(file) is var known && (!known.Exists || (known.LinkTarget is null && known.Length > 0));

    private static void Replace(string file, string text)
    {
        var temporary = file + ".new";
        try
        {
            File.WriteAllText(temporary, text, WithoutMark);
            File.Move(temporary, file, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
