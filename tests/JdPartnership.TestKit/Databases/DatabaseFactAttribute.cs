using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace JdPartnership.TestKit.Databases;

/// <summary>A test of a class that runs on both providers.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("JdPartnership.TestKit.Databases." + nameof(DatabaseFactDiscoverer), "JdPartnership.TestKit")]
public sealed class DatabaseFactAttribute : FactAttribute;

/// <summary>A theory of a class that runs on both providers; its rows must be plain values.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("JdPartnership.TestKit.Databases." + nameof(DatabaseTheoryDiscoverer), "JdPartnership.TestKit")]
public sealed class DatabaseTheoryAttribute : TheoryAttribute;

public sealed class DatabaseFactDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        new DatabaseTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod);
}

public sealed class DatabaseTheoryDiscoverer(IMessageSink sink) : TheoryDiscoverer(sink)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow) =>
        [new DatabaseTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, dataRow)];
}
