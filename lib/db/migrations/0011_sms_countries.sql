-- An administrator chooses the countries to which the firm sends codes.
grant update (sms_countries) on firm to ombud_app;
