using Credence.Portfolio;
using Xunit;

namespace Credence.Tests.Portfolio.Reproduce;

/// <summary>A runner counts where a step of it does something, behind whatever word of the shell.</summary>
public sealed class OneCommandRunTests
{
    [Theory]
    [InlineData("run", "#!/bin/sh\nif [ -d data ]; then python train.py; fi\n")]
    [InlineData("run", "if make train; then echo done; fi\n")]
    [InlineData("run", "if ! ./train; then exit 1; fi\n")]
    [InlineData("run.sh", "for x in 1 2; do python x.py \"$x\"; done\n")]
    [InlineData("run.sh", "for x in 1 2\ndo\n  python x.py \"$x\"\ndone\n")]
    [InlineData("run.sh", "if [ -f m ]; then\n  :\nelse python train.py\nfi\n")]
    [InlineData("run.sh", "test -d data || { python get.py; }\n")]
    [InlineData("run.sh", "read_rows --all\n")]
    [InlineData("Makefile", "all:\n\t@if [ -d data ]; then python train.py; fi\n")]
    public void What_stands_behind_a_word_of_the_shell_is_a_step(string path, string text) => Assert.Equal(CheckOutcome.Passed, Of(path, text));

    [Theory]
    [InlineData("run", "#!/bin/sh\nif [ -d data ]; then echo yes; else echo no; fi\n")]
    [InlineData("run", "if [[ -d data ]]; then\n  exit 0\nfi\n")]
    [InlineData("run.sh", "for x in 1 2; do echo \"$x\"; done\n")]
    [InlineData("run.sh", "while read line; do :; done\n")]
    [InlineData("run.sh", "test -d data && { true; }\n")]
    [InlineData("Makefile", "all:\n\t@if true; then echo done; fi\n")]
    public void Words_of_the_shell_alone_are_none(string path, string text) => Assert.Equal(CheckOutcome.Failed, Of(path, text));

    private static CheckOutcome Of(string path, string text) => SmallRepository.Found("one-command-run", (path, text)).Outcome;
}
