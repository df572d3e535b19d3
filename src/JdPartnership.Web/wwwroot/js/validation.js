// Client-side rules from the data-val-* attributes; the server checks everything again.
const service = new window.aspnetValidation.ValidationService();
service.ValidationInputCssClassName = "is-invalid";
service.ValidationInputValidCssClassName = "";
service.bootstrap();
