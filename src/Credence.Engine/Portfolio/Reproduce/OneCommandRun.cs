using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>One command does all of it: a file for that, with a step that does something.</summary>
internal static class OneCommandRun
{
    private static readonly string[] Joints = ["&&", "||", ";", "|"];

    internal static Finding Of(CheckInput input)
    {
        var files = input.Named("runner").ToList();
        var doing = files.Where(file => input.Repository.TextOf(file) is { } text && Does(input, text)).Select(file => new Proof(file.Path, null, "")).ToList();
        return doing.Count > 0 ? Finding.Passed("a file runs it in one command", doing)
            : files.Count > 0 ? Finding.Failed("no step of it does anything: what is only printed is no step", files.Select(file => new Proof(file.Path, null, "")))
            : Finding.Failed("there is no Makefile, run script or the like");
    }

    private static bool Does(CheckInput input, FileText text)
    {
        var isRecipe = input.Cues.Names("recipe-file").Matches(text.Path);
        if (!isRecipe && !input.Cues.Names("script-file").Matches(text.Path))
            return !string.IsNullOrWhiteSpace(text.Text);
        return text.Lines().SelectMany(line => CommandsOf(line.Line, isRecipe)).Any(command => IsStep(input, command));
    }

    // of a Makefile what is indented, or stands behind its target
    private static IEnumerable<string> CommandsOf(string line, bool isRecipe)
    {
        if (line.AsSpan().TrimStart().StartsWith("#", StringComparison.Ordinal))
            return [];
        if (!isRecipe || (line.Length > 0 && char.IsWhiteSpace(line[0])))
            return line.Split(Joints, StringSplitOptions.None);
        return line.StartsWith("include ", StringComparison.Ordinal) ? [line] : line.Split(';').Skip(1);
    }

    private static bool IsStep(CheckInput input, string command)
    {
        var plain = command.AsSpan().Trim().TrimStart("@-+ \t");
        var keywords = input.Cues["shell-keyword"];
        // "then python train.py" does what stands behind its first word
        while (keywords.IndexIn(plain, 0) == 0)
            plain = plain[keywords.EndAt(plain, 0)..].TrimStart();
        return plain.ContainsAnyInRange('0', 'z') && !plain.StartsWith("#", StringComparison.Ordinal) && input.Cues["ci-print"].IndexIn(plain, 0) != 0 && input.Cues["idle-command"].IndexIn(plain, 0) != 0;
    }
}
