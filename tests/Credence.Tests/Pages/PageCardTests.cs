using Credence.Tests.Evidence;
using Xunit;

namespace Credence.Tests.Pages;

public sealed class PageCardTests
{
    [Fact]
    public void The_page_about_the_page_checker_is_what_is_measured() => Measured.AssertIs("docs/method/page-checker.md", PageCard.Text());
}
